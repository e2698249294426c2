package org.copperwall.evidence.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A process of its own with little heap, in which files are looked at: what would take more ends it.
public final class SmallHeap {

	/// Two pictures of the largest raster, their copies, and the files themselves.
	private static final String HEAP = "-Xmx320m";

	private SmallHeap() {
	}

	/// @param what `hostile` or `largest`
	/// @return what the process said, and as its last line `rc` and how it ended
	static String run(String what, Path folder) throws IOException, InterruptedException {
		Path said = folder.resolve(what + ".log");
		Path work = Files.createDirectories(folder.resolve("work"));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
				"-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				SmallHeap.class.getName(), what, work.toString())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		int ended = process.waitFor();
		return Files.readString(said, StandardCharsets.UTF_8) + "rc " + ended;
	}

	/// @param arguments what to do, and the folder to work in
	public static void main(String[] arguments) {
		try (ContentBench bench = new ContentBench(Path.of(arguments[1]))) {
			if (arguments[0].equals("hostile")) {
				hostile(bench);
			}
			else {
				System.out.println("width " + bench.inspect(HostileMetadata.largestPng()).width());
			}
		}
	}

	private static void hostile(ContentBench bench) {
		Map<String, byte[]> files = HostileFiles.refused();
		Map<ContentFault, Integer> faults = new EnumMap<>(ContentFault.class);
		Map<String, Object> taken = new LinkedHashMap<>();
		files.forEach((name, bytes) -> {
			ContentFault fault = bench.fault(bytes);
			if (fault == null || fault == ContentFault.TOO_SLOW || !bench.left().isEmpty()) {
				taken.put(name, String.valueOf(fault));
			}
			else {
				faults.merge(fault, 1, Integer::sum);
			}
		});
		System.out.println("files " + files.size() + " " + faults);
		System.out.println("taken, too slow or left behind " + taken);
	}

}
