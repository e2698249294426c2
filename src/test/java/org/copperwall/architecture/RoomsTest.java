package org.copperwall.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import org.copperwall.CopperwallApplication;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Who uses whom in the house. That a room may only name rooms above itself is a rule of `CodeRules`.
class RoomsTest {

	@Test
	void a_room_uses_only_the_rooms_it_names() {
		ApplicationModules.of(CopperwallApplication.class).verify();
	}

	@Test
	void a_use_that_is_not_named_is_found() {
		ImportOption everything = (location) -> true;
		ApplicationModules rooms = ApplicationModules.of(HouseRule.class.getPackageName() + ".fixture.undeclareduse",
				everything);
		assertThatExceptionOfType(Violations.class).isThrownBy(rooms::verify)
			.withMessageContaining("'casework' depends on module 'warning'");
	}

}
