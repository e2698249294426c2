package org.copperwall.architecture;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import org.copperwall.CopperwallApplication;

/// The rooms of the house, and who may use whom.
class RoomsTest {

	@Test
	void a_room_uses_only_the_rooms_it_names() {
		ApplicationModules.of(CopperwallApplication.class).verify();
	}

}
