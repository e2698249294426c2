package org.copperwall.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import org.copperwall.warning.Warning;
import org.copperwall.warning.Warnings;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class MeetingController {

	private final Meetings meetings;

	private final Grid grid;

	private final GridWords words;

	private final Regions regions;

	private final Warnings warnings;

	MeetingController(Meetings meetings, Grid grid, GridWords words, Regions regions, Warnings warnings) {
		this.meetings = meetings;
		this.grid = grid;
		this.words = words;
		this.regions = regions;
		this.warnings = warnings;
	}

	@QueryMapping
	Mono<Connection<Meeting>> meetings(@Argument RegionCode regionCode, @Argument @Nullable MeetingFilter filter,
			@Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Viewer viewer) {
		return this.meetings.list(regionCode, filter == null ? MeetingFilter.NONE : filter, Paging.of(first, after),
				viewer);
	}

	@MutationMapping
	Mono<Object> recordMeeting(@Argument MeetingInputs.RecordMeeting input, @ContextValue Viewer viewer) {
		return this.meetings.record(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Meeting")
	String id(Meeting meeting) {
		return GlobalId.of(GridEvent.MEETING, meeting.id());
	}

	@SchemaMapping(typeName = "Meeting")
	@Nullable String minutes(Meeting meeting, @ContextValue Viewer viewer) {
		return this.words.read(GridWords.Place.MINUTES, meeting.id(), meeting.minutes(), viewer);
	}

	@BatchMapping(typeName = "Meeting")
	Mono<Map<Meeting, Region>> region(List<Meeting> rows) {
		return this.regions.all(rows.stream().map(Meeting::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, meeting -> found.get(meeting.regionCode())));
	}

	@BatchMapping(typeName = "Meeting")
	Mono<Map<Meeting, List<Monitor>>> monitors(List<Meeting> rows, @ContextValue Viewer viewer) {
		return this.grid
			.monitors(rows.stream().flatMap(meeting -> meeting.monitorIds().stream()).distinct().toList(), viewer)
			.map(found -> Batch.of(rows,
					meeting -> meeting.monitorIds().stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList()));
	}

	@BatchMapping(typeName = "Meeting")
	Mono<Map<Meeting, List<Meeting.Judgment>>> judgments(List<Meeting> rows) {
		return this.meetings.judgments(rows.stream().map(Meeting::id).toList())
			.map(found -> Batch.of(rows, meeting -> found.getOrDefault(meeting.id(), List.of())));
	}

	@BatchMapping(typeName = "Warning", field = "judgments")
	Mono<Map<Warning, List<Meeting.Judgment>>> judgmentsOfWarning(List<Warning> rows) {
		return this.meetings.judgmentsOf(rows.stream().map(Warning::id).distinct().toList())
			.map(found -> Batch.of(rows, warning -> found.getOrDefault(warning.id(), List.of())));
	}

	@BatchMapping(typeName = "Judgment")
	Mono<Map<Meeting.Judgment, Warning>> warning(List<Meeting.Judgment> rows, @ContextValue Viewer viewer) {
		return this.warnings.byIds(rows.stream().map(Meeting.Judgment::warningId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, judgment -> found.get(judgment.warningId())));
	}

	@BatchMapping(typeName = "Judgment")
	Mono<Map<Meeting.Judgment, Meeting>> meeting(List<Meeting.Judgment> rows, @ContextValue Viewer viewer) {
		return this.meetings.byIds(rows.stream().map(Meeting.Judgment::meetingId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, judgment -> found.get(judgment.meetingId())));
	}

	@SchemaMapping(typeName = "Judgment")
	@Nullable String reasons(Meeting.Judgment judgment, @ContextValue Viewer viewer) {
		return this.words.read(GridWords.Place.REASONS, judgment.id(), judgment.reasons(), viewer);
	}

}
