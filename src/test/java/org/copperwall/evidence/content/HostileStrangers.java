package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/// Files of formats that are not taken, and such as only begin like one that is.
final class HostileStrangers {

	private HostileStrangers() {
	}

	static void addTo(Map<String, byte[]> files) {
		files.put("empty", new byte[0]);
		files.put("one_byte", new byte[] { (byte) 0xFF });
		files.put("zeros", new byte[100_000]);
		files.put("noise", noise(50_000));
		texts(files);
		pictures(files);
		containers(files);
		beginnings(files);
	}

	private static void texts(Map<String, byte[]> files) {
		files.put("plain_text", Parts.latin("A letter.\n".repeat(100)));
		files.put("html_page", page());
		files.put("html_page_in_utf_16", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_16));
		files.put("svg_with_script", Parts
			.latin("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
		files.put("svg_with_external_entity", Parts.latin("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
				+ "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"));
		files.put("javascript", Parts.latin("alert(document.cookie)"));
		files.put("php", Parts.latin("<?php system($_GET['c']); ?>"));
		files.put("shell_script", Parts.latin("#!/bin/sh\nrm -rf /\n"));
		files.put("postscript", Parts.latin("%!PS-Adobe-3.0\n(%pipe%id) (r) file\n"));
		files.put("rich_text", Parts.latin("{\\rtf1\\object\\objocx}"));
	}

	private static void pictures(Map<String, byte[]> files) {
		for (String format : new String[] { "gif", "bmp", "tiff" }) {
			files.put(format, encoded(format));
		}
		files.put("gif_that_is_a_script",
				Parts.join(Parts.latin("GIF89a=/*"), new byte[20], Parts.latin("*/1;alert(1)//")));
		files.put("icon", Parts.join(new byte[] { 0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0 }, new byte[200]));
		files.put("photoshop", Parts.join(Parts.latin("8BPS\0\1"), new byte[200]));
		files.put("avif",
				Parts.join(Parts.box("ftyp", Parts.latin("avif\0\0\0\0avifmif1miaf")), Parts.box("mdat", noise(99))));
		files.put("film",
				Parts.join(Parts.box("ftyp", Parts.latin("isom\0\0\2\0isommp42")), Parts.box("mdat", noise(99))));
		files.put("jpeg_xl", Parts.join(new byte[] { (byte) 0xFF, 0x0A }, noise(100)));
		files.put("jpeg_2000", Parts.join(new byte[] { 0, 0, 0, 12 }, Parts.latin("jP  \r\n\u0087\n"), noise(100)));
	}

	private static void containers(Map<String, byte[]> files) {
		files.put("archive", zip("a.txt"));
		files.put("office_document", zip("[Content_Types].xml"));
		files.put("java_archive", zip("META-INF/MANIFEST.MF"));
		files.put("gzip", gzip());
		files.put("rar", Parts.join(Parts.latin("Rar!\u001a\7\1\0"), noise(100)));
		files.put("seven_zip", Parts.join(Parts.latin("7z\u00bc\u00af'\u001c"), noise(100)));
		files.put("old_office_document",
				Parts.join(Parts.latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), noise(600)));
		files.put("program_for_linux", elf());
		files.put("program_for_windows", Parts.join(Parts.latin("MZ"), noise(500)));
		files.put("java_class", Parts.join(Parts.latin("\u00ca\u00fe\u00ba\u00be"), noise(100)));
		files.put("sound", Parts.join(Parts.latin("RIFF"), Parts.little(104), Parts.latin("WAVE"), noise(100)));
	}

	private static void beginnings(Map<String, byte[]> files) {
		files.put("jpeg_beginning_before_a_page", Parts.join(Parts.latin("\u00ff\u00d8\u00ff\u00e0"), page()));
		files.put("png_beginning_before_a_page", Parts.join(Parts.latin("\u0089PNG\r\n\u001a\n"), page()));
		files.put("webp_beginning_before_a_page", Parts.join(Parts.latin("RIFF\0\1\0\0WEBP"), page()));
		files.put("heic_beginning_before_a_page",
				Parts.join(Parts.latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), page()));
		files.put("pdf_beginning_before_a_page", Parts.join(Parts.latin("%PDF-1.7\n"), page()));
		files.put("page_before_a_jpeg", Parts.join(page(), Pictures.jpeg()));
		files.put("zeros_before_a_jpeg", Parts.join(new byte[16], Pictures.jpeg()));
		files.put("page_before_a_pdf", Parts.join(page(), Papers.pdf()));
		files.put("line_before_a_pdf", Parts.join(Parts.latin("\n"), Papers.pdf()));
	}

	static byte[] page() {
		return Parts.latin("<!DOCTYPE html><html><body><script>alert(document.cookie)</script></body></html>\n");
	}

	static byte[] elf() {
		return Parts.join(Parts.latin("\u007fELF\2\1\1"), new byte[9], noise(200));
	}

	static byte[] noise(int length) {
		byte[] noise = new byte[length];
		RandomGeneratorFactory.of("L64X128MixRandom").create(length).nextBytes(noise);
		return noise;
	}

	static byte[] zip(String name) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(Parts.latin("content"));
			zip.closeEntry();
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] gzip() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
				gzip.write(page());
			}
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] encoded(String format) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(Pictures.drawn(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
