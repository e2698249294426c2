package org.copperwall.contract;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What front ends build on holds together, as its own tools see it. `-DskipScreen` leaves it out.
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FrontEndTest {

	@Test
	void its_types_hold() throws Exception {
		FrontEnd.run("types");
	}

	@Test
	void schema_and_documents_keep_to_the_rules() throws Exception {
		FrontEnd.run("lint");
	}

	@Test
	void client_and_screen_do_as_their_tests_say_and_what_is_generated_is_of_this_schema() throws Exception {
		FrontEnd.run("test");
	}

}
