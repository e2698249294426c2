package org.copperwall.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.copperwall.access.Seal;
import org.copperwall.graph.Yuan;
import org.copperwall.household.IdNumber;
import org.copperwall.household.Matching;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/// Holds the values of a row against the columns of its kind, all of them.
final class RowCheck {

	private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

	private static final char BETWEEN = '\u001f';

	private final RecordKind kind;

	private final RegionCode region;

	private final LocalDate today;

	private final Matching matching;

	private final Seal seal;

	/// @param region that villages must lie in
	/// @param today after which nothing can have happened
	RowCheck(RecordKind kind, RegionCode region, LocalDate today, Matching matching, Seal seal) {
		this.kind = kind;
		this.region = region;
		this.today = today;
		this.matching = matching;
		this.seal = seal;
	}

	/// What the columns of a row turned out to be.
	private static final class Read {

		private @Nullable String name;

		private @Nullable IdNumber number;

		private @Nullable LocalDate birthDate;

		private @Nullable RegionCode village;

		private @Nullable LocalDate occurredOn;

		private @Nullable Long amount;

		private @Nullable String code;

	}

	/// @return empty for a row with faults
	Optional<CheckedRow> check(int row, @Nullable String[] values, RowFaults faults) {
		Read read = new Read();
		StringBuilder said = new StringBuilder(this.kind.key());
		List<RecordColumn> columns = this.kind.columns();
		for (int place = 0; place < columns.size(); place++) {
			RecordColumn column = columns.get(place);
			String value = values[place] == null ? "" : values[place].strip();
			if (!value.isEmpty()) {
				value(column, value, read, said, faults);
			}
			else if (column.required()) {
				faults.add(column.name(), RowFaultCode.REQUIRED);
			}
			said.append(BETWEEN);
		}
		person(read, faults);
		return faults.isEmpty() ? Optional.of(row(row, read, said)) : Optional.empty();
	}

	private void value(RecordColumn column, String value, Read read, StringBuilder said, RowFaults faults) {
		switch (column.type()) {
			case TEXT -> text(column, value, read, said, faults);
			case ID_NUMBER -> number(column, value, read, faults);
			case DATE -> date(column, value, read, said, faults);
			case YUAN -> amount(column, value, read, said, faults);
			case CODE -> code(column, value, read, said, faults);
			case VILLAGE -> village(column, value, read, faults);
		}
	}

	private static void text(RecordColumn column, String value, Read read, StringBuilder said, RowFaults faults) {
		if (value.length() > column.longest()) {
			faults.add(column.name(), RowFaultCode.TOO_LONG);
		}
		else if (value.chars().anyMatch(Character::isISOControl)) {
			faults.add(column.name(), RowFaultCode.CONTROL_CHARACTER);
		}
		else if (column.use() == ColumnUse.NAME) {
			read.name = value;
		}
		else {
			said.append(value);
		}
	}

	private static void number(RecordColumn column, String value, Read read, RowFaults faults) {
		switch (IdNumber.parse(value)) {
			case IdNumber.Valid(IdNumber number) -> read.number = number;
			case IdNumber.Faulty(String code) -> faults.add(column.name(), switch (code) {
				case "idNumber.checkDigit" -> RowFaultCode.ID_CHECK_DIGIT;
				case "idNumber.birthDate" -> RowFaultCode.ID_BIRTH_DATE;
				default -> RowFaultCode.ID_SHAPE;
			});
		}
	}

	private void date(RecordColumn column, String value, Read read, StringBuilder said, RowFaults faults) {
		LocalDate day = day(value);
		if (day == null) {
			faults.add(column.name(), RowFaultCode.DATE_SHAPE);
		}
		else if (day.isAfter(this.today)) {
			faults.add(column.name(), RowFaultCode.IN_FUTURE);
		}
		else if (day.isBefore(OLDEST)) {
			faults.add(column.name(), RowFaultCode.TOO_OLD);
		}
		else if (column.use() == ColumnUse.BIRTH_DATE) {
			read.birthDate = day;
		}
		else {
			said.append(value);
			read.occurredOn = column.use() == ColumnUse.OCCURRED_ON ? day : read.occurredOn;
		}
	}

	private static @Nullable LocalDate day(String value) {
		try {
			return value.length() == 10 ? LocalDate.parse(value) : null;
		}
		catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	private static void amount(RecordColumn column, String value, Read read, StringBuilder said, RowFaults faults) {
		Yuan amount;
		try {
			amount = Yuan.parse(value);
		}
		catch (IllegalArgumentException | ArithmeticException malformed) {
			faults.add(column.name(), RowFaultCode.AMOUNT_SHAPE);
			return;
		}
		if ((column.least() != null && amount.compareTo(column.least()) < 0)
				|| (column.most() != null && amount.compareTo(column.most()) > 0)) {
			faults.add(column.name(), RowFaultCode.OUT_OF_RANGE);
			return;
		}
		said.append(amount.fen());
		read.amount = column.use() == ColumnUse.AMOUNT ? Long.valueOf(amount.fen()) : read.amount;
	}

	private static void code(RecordColumn column, String value, Read read, StringBuilder said, RowFaults faults) {
		if (!column.knows(value)) {
			faults.add(column.name(), RowFaultCode.CODE_UNKNOWN);
			return;
		}
		said.append(value);
		read.code = column.use() == ColumnUse.CODE ? value : read.code;
	}

	private void village(RecordColumn column, String value, Read read, RowFaults faults) {
		Optional<RegionCode> code = RegionCode.parse(value)
			.filter(place -> place.level().digits() >= RegionLevel.VILLAGE.digits())
			.filter(this.region::contains);
		if (code.isPresent()) {
			read.village = code.get().at(RegionLevel.VILLAGE);
		}
		else {
			faults.add(column.name(), RowFaultCode.OUTSIDE_REGION);
		}
	}

	private void person(Read read, RowFaults faults) {
		if (read.number == null) {
			if (faults.isEmpty() && (read.birthDate == null || read.village == null)) {
				faults.add(column(ColumnUse.ID_NUMBER), RowFaultCode.PERSON_UNKNOWN);
			}
		}
		else if (read.birthDate == null) {
			read.birthDate = read.number.birthDate();
		}
		else if (!read.birthDate.equals(read.number.birthDate())) {
			faults.add(column(ColumnUse.BIRTH_DATE), RowFaultCode.OTHER_BIRTH_DATE);
		}
	}

	private @Nullable String column(ColumnUse use) {
		return this.kind.column(use).map(RecordColumn::name).orElse(null);
	}

	private CheckedRow row(int row, Read read, StringBuilder said) {
		String name = Optional.ofNullable(read.name).orElseThrow();
		IdNumber number = read.number;
		if (number == null) {
			said.append(name).append(BETWEEN).append(read.birthDate).append(BETWEEN).append(read.village);
		}
		else {
			said.append(number.value());
		}
		return new CheckedRow(row, number == null ? null : this.matching.digest(number), name, read.birthDate,
				read.village, Optional.ofNullable(read.occurredOn).orElseThrow(), read.amount, read.code,
				this.seal.digest("screeningRecord", said.toString()));
	}

}
