package org.copperwall.grid;

import java.util.HexFormat;
import java.util.UUID;

import org.copperwall.access.Mask;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what was written about people closed, and opens it for those who look after them.
@Component
class GridWords {

	/// A column that is sealed.
	enum Place {

		NOTES("visit", "notes_sealed"), MINUTES("meeting", "minutes_sealed"),
		REASONS("meeting_judgment", "reasons_sealed"), PHONE("monitor", "phone_sealed");

		private final String table;

		private final String column;

		Place(String table, String column) {
			this.table = table;
			this.column = column;
		}

	}

	private final Seal seal;

	GridWords(Seal seal) {
		this.seal = seal;
	}

	@Nullable SealedText seal(Place place, UUID id, @Nullable String plain) {
		return plain == null || plain.isBlank() ? null
				: SealedText.of(this.seal.seal(place.table, place.column, id, plain.strip()));
	}

	/// Null for those who do not look after households.
	@Nullable String read(Place place, UUID id, @Nullable SealedText text, Viewer viewer) {
		return text == null || !viewer.looksAfterHouseholds() ? null
				: this.seal.open(place.table, place.column, id, text.bytes());
	}

	@Nullable String maskedPhone(Monitor monitor, Viewer viewer) {
		String phone = read(Place.PHONE, monitor.id(), monitor.phone(), viewer);
		return phone == null ? null : Mask.phone(phone);
	}

	/// By which what was sent under a key is known again, in hexadecimal.
	String digest(String content) {
		return HexFormat.of().formatHex(this.seal.digest("visit", content));
	}

}
