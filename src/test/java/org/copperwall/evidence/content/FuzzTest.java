package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// Good files with something wrong in them, drawn by chance: whatever it is, they are taken or refused, and nothing else
/// happens. A failure names its seed; `-Dcopperwall.seed=` tries it again.
class FuzzTest {

	private static final int SEED = Integer.getInteger("copperwall.seed", 20_261_122);

	private static final int ROUNDS = Integer.getInteger("copperwall.rounds", 200);

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> whatever_is_wrong_with_a_file_it_is_taken_or_refused() {
		byte[] png = Pictures.png(Pictures.drawn(60, 40));
		return Stream.of(test("jpeg", Pictures.jpegWithPosition(), ROUNDS),
				test("jpeg_of_passes", Pictures.progressiveJpeg(Pictures.drawn(80, 60)), ROUNDS),
				test("png", png, ROUNDS), test("png_with_sums", png, ROUNDS), test("webp", Pictures.webp(), ROUNDS),
				test("pdf", Papers.pdf(), ROUNDS), test("pdf_by_hand", Papers.page("/Lang (zh)", "/Rotate 90"), ROUNDS),
				test("heic", Pictures.heic(), ROUNDS / 4));
	}

	private DynamicTest test(String name, byte[] file, int rounds) {
		return dynamicTest(name, () -> {
			RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
			Map<ContentFault, Integer> faults = new EnumMap<>(ContentFault.class);
			int taken = 0;
			try (ContentBench bench = new ContentBench(this.folder)) {
				for (int round = 0; round < rounds; round++) {
					byte[] wrong = wrong(file, random);
					byte[] sent = name.equals("png_with_sums") ? withSums(wrong) : wrong;
					String which = "%s, seed %d, round %d".formatted(name, SEED, round);
					ContentFault fault = fault(bench, sent, which);
					assertThat(fault).as(which).isNotEqualTo(ContentFault.TOO_SLOW);
					assertThat(bench.left()).as(which).isEmpty();
					taken += fault == null ? 1 : 0;
					if (fault != null) {
						faults.merge(fault, 1, Integer::sum);
					}
				}
			}
			System.out.printf("%s: seed %d, %d rounds, taken %d, refused %s%n", name, SEED, rounds, taken, faults);
		});
	}

	private static ContentFault fault(ContentBench bench, byte[] file, String which) {
		try {
			return bench.fault(file);
		}
		catch (RuntimeException | Error unexpected) {
			throw new AssertionError(which, unexpected);
		}
	}

	/// One to four changes, more of them near the beginning, where the structure is.
	private static byte[] wrong(byte[] file, RandomGenerator random) {
		byte[] wrong = file.clone();
		int changes = random.nextInt(1, 5);
		for (int change = 0; change < changes && wrong.length > 20; change++) {
			int reach = random.nextBoolean() ? wrong.length : Math.min(wrong.length, 700);
			int at = random.nextInt(reach);
			int length = Math.min(wrong.length - at, random.nextInt(1, 60));
			wrong = switch (random.nextInt(8)) {
				case 0 -> Parts.over(wrong, at, wrong[at] ^ 1 << random.nextInt(8));
				case 1 -> Parts.over(wrong, at, random.nextInt(256));
				case 2 -> Parts.over(wrong, at, random.nextBoolean() ? 0xFF : 0);
				case 3 -> Parts.join(Arrays.copyOf(wrong, at), Arrays.copyOfRange(wrong, at + length, wrong.length));
				case 4 -> Parts.insert(wrong, at, Arrays.copyOfRange(wrong, at, at + length));
				case 5 -> Parts.insert(wrong, at, HostileStrangers.noise(length));
				case 6 -> Parts.over(wrong, Math.min(at, wrong.length - 4), 0x7F, 0xFF, 0xFF, 0xFF);
				default -> Arrays.copyOf(wrong, at);
			};
		}
		return wrong;
	}

	/// So that what is wrong gets past the sums to what reads it.
	private static byte[] withSums(byte[] png) {
		ByteBuffer bytes = ByteBuffer.wrap(png.clone());
		for (int at = 8; at + 12 <= bytes.limit();) {
			int length = bytes.getInt(at);
			if (length < 0 || length > bytes.limit() - at - 12) {
				break;
			}
			CRC32 sum = new CRC32();
			sum.update(bytes.array(), at + 4, length + 4);
			bytes.putInt(at + 8 + length, (int) sum.getValue());
			at += 12 + length;
		}
		return bytes.array();
	}

}
