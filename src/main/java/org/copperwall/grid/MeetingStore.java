package org.copperwall.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Meetings, what they made of warnings, and which were not held.
@Repository
class MeetingStore {

	private static final String INSERT = """
			/* grid.insertMeeting */
			INSERT INTO meeting (id, region_code, held_on, posts, monitor_ids, minutes_sealed, recorder, recorder_role,
			                     recorded_at)
			VALUES (:id, :region, :heldOn, :posts, :monitors, :minutes, :recorder, :role, :recordedAt)""";

	private static final String INSERT_JUDGMENT = """
			/* grid.insertJudgment */
			INSERT INTO meeting_judgment (meeting_id, number, id, warning_id, conclusion, reasons_sealed)
			VALUES (:meeting, (SELECT count(*) + 1 FROM meeting_judgment WHERE meeting_id = :meeting), :id, :warning,
			        :conclusion, :reasons)""";

	private static final String BY_IDS = """
			/* grid.meetingsByIds */
			SELECT * FROM meeting WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String LIST = """
			/* grid.meetings */
			SELECT * FROM meeting %s ORDER BY held_on DESC, id DESC LIMIT :limit""";

	private static final String COUNT = """
			/* grid.countMeetings */
			SELECT count(*) AS count FROM meeting %s""";

	private static final String JUDGMENTS = """
			/* grid.judgments */
			SELECT * FROM meeting_judgment WHERE meeting_id = ANY (:meetings) ORDER BY meeting_id, number""";

	private static final String JUDGMENTS_OF_WARNINGS = """
			/* grid.judgmentsOfWarnings */
			SELECT judgment.*
			  FROM meeting_judgment AS judgment
			  JOIN meeting ON meeting.id = meeting_id
			 WHERE warning_id = ANY (:warnings)
			 ORDER BY held_on, recorded_at, meeting_id""";

	/// A team formed within the month has nothing to make up for.
	private static final String RECORD_MISSED = """
			/* grid.recordMissed */
			INSERT INTO missed_meeting (region_code, month)
			SELECT region_code, CAST(:month AS date)
			  FROM team
			 WHERE active AND formed_on < :month AND region_code >= :district AND region_code < :district || ':'
			   AND NOT EXISTS (SELECT FROM meeting
			                    WHERE meeting.region_code = team.region_code AND held_on >= :month AND held_on < :next)
			ON CONFLICT DO NOTHING
			RETURNING region_code""";

	private final DatabaseClient database;

	MeetingStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(Meeting meeting, String recorder) {
		return this.database.sql(INSERT)
			.bind("id", meeting.id())
			.bind("region", meeting.regionCode().value())
			.bind("heldOn", meeting.heldOn())
			.bind("posts", meeting.posts().stream().map(Role::name).toArray(String[]::new))
			.bind("monitors", meeting.monitorIds().toArray(UUID[]::new))
			.bind("minutes", SealedText.parameter(meeting.minutes()))
			.bind("recorder", recorder)
			.bind("role", meeting.recorderRole().name())
			.bind("recordedAt", meeting.recordedAt())
			.then();
	}

	Mono<Void> insert(Meeting.Judgment judgment) {
		return this.database.sql(INSERT_JUDGMENT)
			.bind("meeting", judgment.meetingId())
			.bind("id", judgment.id())
			.bind("warning", judgment.warningId())
			.bind("conclusion", judgment.conclusion().name())
			.bind("reasons", SealedText.parameter(judgment.reasons()))
			.then();
	}

	Flux<Meeting> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(MeetingStore::meeting)
			.all();
	}

	/// The newest first.
	Mono<Connection<Meeting>> page(RegionCode region, MeetingFilter filter, Paging paging) {
		Where wanted = wanted(region, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			page.with("afterDay", after.key(0, 2, LocalDate::parse))
				.and("(held_on, id) < (:afterDay, :afterId)", "afterId", after.key(1, 2, UUID::fromString));
		}
		return page.in(this.database, LIST)
			.map(MeetingStore::meeting)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging, meeting -> PageCursor.of(meeting.heldOn(), meeting.id()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	private static Where wanted(RegionCode region, MeetingFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		if (filter.level() != null) {
			where.and("length(region_code) = :digits", "digits", filter.level().digits());
		}
		if (filter.from() != null) {
			where.and("held_on >= :from", "from", filter.from());
		}
		if (filter.until() != null) {
			where.and("held_on <= :until", "until", filter.until());
		}
		return where;
	}

	Flux<Meeting.Judgment> judgments(Collection<UUID> meetings) {
		return this.database.sql(JUDGMENTS)
			.bind("meetings", meetings.toArray(UUID[]::new))
			.map(MeetingStore::judgment)
			.all();
	}

	/// The oldest first.
	Flux<Meeting.Judgment> judgmentsOfWarnings(Collection<UUID> warnings) {
		return this.database.sql(JUDGMENTS_OF_WARNINGS)
			.bind("warnings", warnings.toArray(UUID[]::new))
			.map(MeetingStore::judgment)
			.all();
	}

	/// Villages that held no meeting in a month, of which that was not recorded before.
	/// @param month its first day
	Flux<RegionCode> recordMissed(RegionCode district, LocalDate month) {
		return this.database.sql(RECORD_MISSED)
			.bind("district", district.value())
			.bind("month", month)
			.bind("next", month.plusMonths(1))
			.map(GridStore::region)
			.all();
	}

	private static Meeting meeting(Readable row) {
		return new Meeting(Column.of(row, "id", UUID.class), GridStore.region(row),
				Column.of(row, "held_on", LocalDate.class),
				Arrays.stream(Column.of(row, "posts", String[].class)).map(Role::valueOf).toList(),
				List.of(Column.of(row, "monitor_ids", UUID[].class)), SealedText.of(row, "minutes_sealed"),
				Role.valueOf(Column.of(row, "recorder_role", String.class)),
				Column.of(row, "recorded_at", Instant.class));
	}

	private static Meeting.Judgment judgment(Readable row) {
		return new Meeting.Judgment(Column.of(row, "id", UUID.class), Column.of(row, "meeting_id", UUID.class),
				Column.of(row, "warning_id", UUID.class),
				Meeting.Conclusion.valueOf(Column.of(row, "conclusion", String.class)),
				SealedText.of(row, "reasons_sealed"));
	}

}
