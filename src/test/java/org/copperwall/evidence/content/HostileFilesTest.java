package org.copperwall.evidence.content;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Hostile files stay out, or what is served of them is clean; and they cost neither memory nor the machine.
class HostileFilesTest {

	/// What all of them together may keep for good: nothing but noise.
	private static final long MOST_KEPT = 16L << 20;

	/// What they may take while they are looked at: a raster of 48 MB and its copies,
	/// garbage not yet collected, and the
	/// files themselves.
	private static final long MOST_TAKEN = 512L << 20;

	@TempDir
	private Path folder;

	@Test
	void they_are_refused_to_the_last_one_and_memory_stays_flat() {
		Map<String, byte[]> files = HostileFiles.refused();
		Map<ContentFault, Integer> faults = new EnumMap<>(ContentFault.class);
		Map<String, Object> taken = new TreeMap<>();
		try (ContentBench bench = new ContentBench(this.folder)) {
			bench.fault(Pictures.jpeg());
			Heap heap = new Heap();
			files.forEach((name, bytes) -> {
				ContentFault fault = bench.fault(bytes);
				if (fault == null || fault == ContentFault.TOO_SLOW) {
					taken.put(name, String.valueOf(fault));
				}
				else {
					faults.merge(fault, 1, Integer::sum);
				}
				assertThat(bench.left()).as(name).isEmpty();
			});
			heap.report(files.size() + " hostile files, refused " + (files.size() - taken.size()) + " " + faults);
			assertThat(taken).as("taken, or too slow").isEmpty();
			heap.assertFlat();
		}
		assertThat(files).hasSizeGreaterThan(200);
	}

	@Test
	void what_is_good_apart_from_what_stands_beside_it_is_served_clean() throws IOException {
		Map<String, byte[]> files = HostileFiles.servedClean();
		try (ContentBench bench = new ContentBench(this.folder)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Inspected inspected = bench.inspect(file.getValue());
				String served = Parts.latin(Files.readAllBytes(inspected.preview()));
				assertThat(served).as(file.getKey())
					.doesNotContain("Exif", "http://", "https://", "ICC_PROFILE", "JavaScript", "ENTITY", "/URI");
				bench.clear(inspected);
			}
			assertThat(bench.left()).isEmpty();
		}
	}

	@Test
	void the_largest_picture_that_is_taken_costs_no_more_than_its_preview() {
		byte[] file = HostileMetadata.largestPng();
		try (ContentBench bench = new ContentBench(this.folder)) {
			bench.fault(Pictures.png());
			Heap heap = new Heap();
			Inspected inspected = bench.inspect(file);
			heap.report("a PNG of 100 megapixels in 16 bits, " + file.length + " bytes");
			assertThat(inspected.width()).isEqualTo(10_000);
			heap.assertFlat();
		}
	}

	/// The heap before, at its peak, and after.
	private static final class Heap {

		private final long before = used();

		Heap() {
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		}

		void report(String what) {
			System.out.printf("%s: heap before %d MB, peak above that %d MB, kept %d MB, direct %d MB%n", what,
					this.before >> 20, peak() >> 20, (used() - this.before) >> 20, direct() >> 20);
		}

		void assertFlat() {
			assertThat(peak()).as("taken at the peak").isLessThan(MOST_TAKEN);
			assertThat(used() - this.before).as("kept").isLessThan(MOST_KEPT);
		}

		private long peak() {
			return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - this.before;
		}

		private static Stream<MemoryPoolMXBean> pools() {
			return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
		}

		private static long direct() {
			return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)
				.stream()
				.mapToLong(BufferPoolMXBean::getMemoryUsed)
				.sum();
		}

		private static long used() {
			System.gc();
			System.gc();
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		}

	}

}
