package org.copperwall.monitoring;

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
		return readsWords(viewer) ? opened(MEASURE, "description_sealed", measure.id(), measure.description()) : null;
	}

	@Nullable String result(Measure measure, Viewer viewer) {
		return readsWords(viewer) ? opened(MEASURE, "result_sealed", measure.id(), measure.result()) : null;
	}

	private static boolean readsWords(Viewer viewer) {
		return viewer.looksAfterHouseholds() || viewer.is(Role.AUDITOR);
	}

	private @Nullable SealedText sealed(String table, String column, UUID id, @Nullable String plain) {
		return plain == null || plain.isBlank() ? null
				: SealedText.of(this.seal.seal(table, column, id, plain.strip()));
	}

	private @Nullable String opened(String table, String column, UUID id, @Nullable SealedText sealed) {
		return sealed == null ? null : this.seal.open(table, column, id, sealed.bytes());
	}

}
