package org.copperwall.household;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdNumberTest {

	private static final String GOOD = IdNumbers.of("621202", LocalDate.of(1974, 3, 9), 118);

	@Test
	void the_example_of_the_standard_is_a_number() {
		assertThat(IdNumber.parse("11010519491231002X")).isInstanceOf(IdNumber.Valid.class);
	}

	@Test
	void a_number_says_birth_date_and_sex() {
		IdNumber number = new IdNumber(GOOD);
		assertThat(number.birthDate()).isEqualTo(LocalDate.of(1974, 3, 9));
		assertThat(number.sex()).isEqualTo(Sex.FEMALE);
		assertThat(new IdNumber(IdNumbers.of("621202", LocalDate.of(1974, 3, 9), 117)).sex()).isEqualTo(Sex.MALE);
		assertThat(number.tail()).isEqualTo(GOOD.substring(12));
	}

	@Test
	void a_small_x_and_spaces_around_are_forgiven() {
		assertThat(IdNumber.parse(" 11010519491231002x "))
			.isEqualTo(new IdNumber.Valid(new IdNumber("11010519491231002X")));
	}

	@Test
	void every_single_wrong_digit_is_noticed() {
		for (int place = 0; place < 17; place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String wrong = GOOD.substring(0, place) + digit + GOOD.substring(place + 1);
				if (!wrong.equals(GOOD)) {
					assertThat(IdNumber.parse(wrong)).as(wrong).isInstanceOf(IdNumber.Faulty.class);
				}
			}
		}
	}

	@Test
	void swapped_neighbours_are_noticed() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11643);
		for (int round = 0; round < 500; round++) {
			LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000));
			String number = IdNumbers.of("621202", birth, random.nextInt(1000));
			int place = random.nextInt(16);
			String swapped = number.substring(0, place) + number.charAt(place + 1) + number.charAt(place)
					+ number.substring(place + 2);
			if (!swapped.equals(number)) {
				assertThat(IdNumber.parse(swapped)).as(swapped).isInstanceOf(IdNumber.Faulty.class);
			}
		}
	}

	@Test
	void the_fault_is_named() {
		char wrong = GOOD.charAt(17) == '1' ? '2' : '1';
		assertThat(IdNumber.parse(GOOD.substring(0, 17) + wrong)).isEqualTo(new IdNumber.Faulty("idNumber.checkDigit"));
		assertThat(IdNumber.parse("621202197402300118")).isEqualTo(new IdNumber.Faulty("idNumber.birthDate"));
		assertThat(IdNumber.parse("62120219740309")).isEqualTo(new IdNumber.Faulty("idNumber.shape"));
		assertThat(IdNumber.parse("６２１２０２１９７４０３０９０１１８")).isEqualTo(new IdNumber.Faulty("idNumber.shape"));
	}

	@Test
	void printed_it_shows_nothing() {
		assertThat(new IdNumber(GOOD).toString()).doesNotContain(GOOD.substring(0, 6)).doesNotContain("1974");
	}

}
