package org.copperwall.monitoring;

import java.util.Set;
import java.util.UUID;

import org.copperwall.access.Mask;
import org.copperwall.access.Role;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is sealed of helpers and measures: telephones, and free text, in which people write about people.
@Component
class HelpSeal {

	private static final String MEASURE = "measure";

	/// Posts that look after households, and who checks them: they alone read what is
	/// written about a family.
	private static final Set<Role> READERS = Set.of(Role.MONITOR, Role.GROUP_LEADER, Role.VILLAGE_CADRE,
			Role.VILLAGE_SECRETARY, Role.RESIDENT_TEAM, Role.TOWNSHIP_CADRE, Role.TOWNSHIP_OFFICER,
			Role.DISTRICT_OFFICER, Role.AUDITOR);

	private final Seal seal;

	HelpSeal(Seal seal) {
		this.seal = seal;
	}

	@Nullable SealedText phone(UUID helper, @Nullable String plain) {
		return sealed("helper", "phone_sealed", helper, plain);
	}

	@Nullable SealedText description(UUID measure, @Nullable String plain) {
		return sealed(MEASURE, "description_sealed", measure, plain);
	}

	@Nullable SealedText result(UUID measure, @Nullable String plain) {
		return sealed(MEASURE, "result_sealed", measure, plain);
	}

	@Nullable String maskedPhone(Helper helper) {
		String phone = opened("helper", "phone_sealed", helper.id(), helper.phone());
		return phone == null ? null : Mask.phone(phone);
	}

	String name(Helper helper, Viewer viewer) {
		return viewer.is(Role.SCREEN) ? Mask.name(helper.name()) : helper.name();
	}

	@Nullable String description(Measure measure, Viewer viewer) {
		return viewer.isAny(READERS) ? opened(MEASURE, "description_sealed", measure.id(), measure.description())
				: null;
	}

	@Nullable String result(Measure measure, Viewer viewer) {
		return viewer.isAny(READERS) ? opened(MEASURE, "result_sealed", measure.id(), measure.result()) : null;
	}

	private @Nullable SealedText sealed(String table, String column, UUID id, @Nullable String plain) {
		return plain == null || plain.isBlank() ? null
				: SealedText.of(this.seal.seal(table, column, id, plain.strip()));
	}

	private @Nullable String opened(String table, String column, UUID id, @Nullable SealedText sealed) {
		return sealed == null ? null : this.seal.open(table, column, id, sealed.bytes());
	}

}
