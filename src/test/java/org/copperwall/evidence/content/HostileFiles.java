package org.copperwall.evidence.content;

import java.util.LinkedHashMap;
import java.util.Map;

/// Files that somebody might send instead of evidence, each named by what it is. All are made here; none is kept as a file.
public final class HostileFiles {

	private HostileFiles() {
	}

	/// Those that must not be taken, whatever the kind of evidence.
	public static Map<String, byte[]> refused() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		HostileStrangers.addTo(files);
		HostileJpegs.addTo(files);
		HostilePngs.addTo(files);
		HostileWebps.addTo(files);
		HostileHeics.addTo(files);
		HostilePapers.addTo(files);
		return files;
	}

	/// Pictures and papers that are good apart from what is malicious beside them, and of
	/// which what is served is clean.
	public static Map<String, byte[]> servedClean() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		HostileMetadata.addTo(files);
		HostilePapers.addHarmlessTo(files);
		return files;
	}

	/// Some of [#refused], a few of each format: for tests in which every file costs a
	/// whole upload.
	public static Map<String, byte[]> someRefused() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		refused().forEach((name, bytes) -> {
			if (files.size() < 40 || name.hashCode() % 4 == 0) {
				files.put(name, bytes);
			}
		});
		return files;
	}

	/// The beginning of a file, in four lengths.
	static void truncated(Map<String, byte[]> files, String name, byte[] file) {
		for (int percent : new int[] { 5, 40, 75, 98 }) {
			files.put(name + "_cut_after_" + percent + "_percent", Parts.first(file, file.length * percent / 100));
		}
		files.put(name + "_without_its_last_byte", Parts.first(file, file.length - 1));
	}

	/// Other formats behind a good file.
	static void followed(Map<String, byte[]> files, String name, byte[] file) {
		files.put(name + "_with_a_page_behind", Parts.join(file, HostileStrangers.page()));
		files.put(name + "_with_an_archive_behind", Parts.join(file, HostileStrangers.zip("a.txt")));
		files.put(name + "_with_a_script_behind", Parts.join(file, Parts.latin("*/;alert(document.cookie)//")));
		files.put(name + "_with_php_behind", Parts.join(file, Parts.latin("<?php system($_GET['c']); ?>")));
		files.put(name + "_with_a_program_behind", Parts.join(file, HostileStrangers.elf()));
		files.put(name + "_with_a_shell_script_behind", Parts.join(file, Parts.latin("\n#!/bin/sh\nid\n")));
		files.put(name + "_with_secret_bytes_behind", Parts.join(file, HostileStrangers.noise(777)));
	}

}
