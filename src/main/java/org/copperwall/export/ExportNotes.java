package org.copperwall.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.copperwall.event.Cursor;
import org.copperwall.graph.Messages;
import org.copperwall.rules.WorkingDays;
import org.springframework.stereotype.Component;

/// What a file says of itself, for those who find it on a disk a year later: what it is, who took it, when, and what for.
@Component
class ExportNotes {

	/// What a spreadsheet allows.
	private static final int LONGEST_SHEET_NAME = 31;

	private final ExportWords words;

	private final Messages messages;

	ExportNotes(ExportWords words, Messages messages) {
		this.words = words;
		this.messages = messages;
	}

	String sheet(Export export) {
		String name = this.words.title(export).replaceAll("[\\p{Cntrl}\\\\/:*?\\[\\]']", "");
		return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
	}

	String aboutSheet(Locale locale) {
		return word("sheet", locale);
	}

	/// @param before where the district's stream stood when the first row was read, after
	/// when the last one had been
	List<RowFile.Note> of(Export export, long rows, Cursor before, Cursor after) {
		Locale locale = export.asker().viewer().locale();
		List<RowFile.Note> notes = new ArrayList<>();
		notes.add(text("title", this.words.title(export), locale));
		Optional.ofNullable(this.words.note(export)).ifPresent(note -> notes.add(text("note", note, locale)));
		notes.add(text("region", export.wanted().regionCode().value(), locale));
		notes.add(text("filter", filter(export.wanted().filter(), locale), locale));
		notes.add(text("order", Optional.ofNullable(export.wanted().orderBy()).orElse(word("none", locale)), locale));
		notes.add(text("purpose", this.words.purpose(export), locale));
		notes.add(text("requestedBy", export.requestedBy(), locale));
		notes.add(new RowFile.Note(word("requestedAt", locale), moment(export.requestedAt())));
		notes.add(new RowFile.Note(word("rows", locale), new Cell.Numeral(BigDecimal.valueOf(rows))));
		notes.add(text("positionBefore", before.position() + " · " + before.text(), locale));
		notes.add(text("positionAfter", after.position() + " · " + after.text(), locale));
		notes.add(text("export", export.id().toString(), locale));
		notes.add(text("apostrophe", word("apostropheMeaning", locale), locale));
		return notes;
	}

	private RowFile.Note text(String name, String value, Locale locale) {
		return new RowFile.Note(word(name, locale), new Cell.Text(SafeText.of(value)));
	}

	private String word(String name, Locale locale) {
		return this.messages.text("export.note." + name, locale, List.of());
	}

	private static Cell moment(Instant instant) {
		return new Cell.Moment(LocalDateTime.ofInstant(instant, WorkingDays.ZONE).truncatedTo(ChronoUnit.SECONDS));
	}

	/// As `name: value` in the order of the names.
	private String filter(Map<String, Object> filter, Locale locale) {
		if (filter.isEmpty()) {
			return word("none", locale);
		}
		List<String> parts = new ArrayList<>();
		new TreeMap<>(filter).forEach((name, value) -> parts.add(name + ": " + value));
		return String.join("; ", parts);
	}

}
