package org.copperwall.casework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// What hangs in a village can hold nothing private, because nothing private fits into its type.
class PublicTextTest {

	/// All that a public text is made of in the end. A new part must be entered here by
	/// somebody who has thought about who passes by.
	private static final Set<Class<?>> PARTS = Set.of(MaskedName.class, PlaceName.class, PublicNeed.class,
			Category.class, CaseKind.class, Instant.class, int.class);

	@Test
	void a_public_text_is_made_of_parts_that_hold_nothing_private() {
		Set<Class<?>> found = new HashSet<>();
		for (Class<?> kind : PublicText.class.getPermittedSubclasses()) {
			parts(kind, found);
		}
		assertThat(found).isEqualTo(PARTS);
	}

	@Test
	void the_walk_finds_a_part_that_could_hold_anything() {
		Set<Class<?>> found = new HashSet<>();
		parts(Chatty.class, found);
		assertThat(found).contains(String.class, RiskCause.class).isNotEqualTo(PARTS);
	}

	private record Chatty(PublicFacts household, List<RiskCause> causes, Words words) {

		private record Words(String written) {
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "621202197001010011", "13909391234", "6217000010001234567", "脑瘤", "曹永福", "曹**", "1*", "",
			"曹", "曹* 脑瘤" })
	void nothing_but_one_letter_fits_into_a_masked_name(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MaskedName(written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "621202197001010011", "电话13909391234", "6217 0000 1000 1234", "", "  " })
	void no_number_of_a_person_fits_into_the_name_of_a_place(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PlaceName(written));
	}

	/// Seeded: any name at all gives one letter and a star.
	@Test
	void of_any_name_one_letter_is_shown() {
		long seed = 20261122;
		Random random = new Random(seed);
		List<String> names = new ArrayList<>(List.of("曹永福", "欧阳娜娜", "𠮷田", "Ann Lee", "13909391234", "*", " ", "😀"));
		for (int turn = 0; turn < 2_000; turn++) {
			StringBuilder name = new StringBuilder();
			for (int length = random.nextInt(6) + 1; length > 0; length--) {
				name.appendCodePoint(
						random.nextBoolean() ? 0x4E00 + random.nextInt(0x5000) : 0x20 + random.nextInt(0x60));
			}
			names.add(name.toString());
		}
		for (String name : names) {
			assertThat(MaskedName.of(name).text()).as("seed %d, name %s", seed, name).matches("\\p{L}\\*");
		}
	}

	@Test
	void a_place_is_named_as_the_register_has_it() {
		assertThat(PlaceName.of(new Region(new RegionCode("62120211400101"), "第12组", null)).text()).isEqualTo("第12组");
		assertThat(PlaceName.of(new Region(new RegionCode("621202114001"), "柏林村 13909391234", null)).text())
			.isEqualTo("柏林村");
	}

	private static void parts(Type type, Set<Class<?>> found) {
		switch (type) {
			case ParameterizedType list when list.getRawType() == List.class ->
				parts(list.getActualTypeArguments()[0], found);
			case Class<?> record when record.isRecord() && !PARTS.contains(record) -> {
				for (RecordComponent component : record.getRecordComponents()) {
					parts(component.getGenericType(), found);
				}
			}
			case Class<?> leaf -> found.add(leaf);
			default -> throw new AssertionError(type.getTypeName());
		}
	}

}
