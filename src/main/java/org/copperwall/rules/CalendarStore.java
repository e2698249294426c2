package org.copperwall.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/// Reads the calendar of working days.
@Component
class CalendarStore {

	private static final String DAYS = """
			/* rules.days */
			SELECT day, working, title FROM calendar_day ORDER BY day""";

	private static final String YEARS = """
			/* rules.years */
			SELECT year, status, source FROM calendar_year ORDER BY year""";

	private final DatabaseClient database;

	CalendarStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CalendarYear> years() {
		return days().flatMapMany((days) -> this.database.sql(YEARS).map((row) -> year(row, days)).all());
	}

	private Mono<Map<Integer, SortedMap<LocalDate, CalendarDay>>> days() {
		return this.database.sql(DAYS)
			.map(CalendarStore::day)
			.all()
			.collect(TreeMap::new, (byYear, day) -> byYear.computeIfAbsent(day.day().getYear(), (_) -> new TreeMap<>())
				.put(day.day(), day));
	}

	private static CalendarDay day(Readable row) {
		return new CalendarDay(Column.of(row, "day", LocalDate.class), Column.of(row, "working", Boolean.class),
				Column.of(row, "title", String.class));
	}

	private static CalendarYear year(Readable row, Map<Integer, SortedMap<LocalDate, CalendarDay>> days) {
		Integer year = Column.of(row, "year", Integer.class);
		return new CalendarYear(year, CalendarStatus.valueOf(Column.of(row, "status", String.class)),
				Column.of(row, "source", String.class), days.getOrDefault(year, new TreeMap<>()));
	}

}
