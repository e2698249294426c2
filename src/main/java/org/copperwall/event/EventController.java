package org.copperwall.event;

import java.util.List;

import org.copperwall.access.Entities;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Paging;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The log as auditors read it.
@Controller
class EventController {

	private final EventLog log;

	private final Entities entities;

	EventController(EventLog log, Entities entities) {
		this.log = log;
		this.entities = entities;
	}

	@QueryMapping
	Mono<Connection<RecordedEvent>> activity(@Argument RegionCode regionCode, @Argument @Nullable Cursor after,
			@Argument @Nullable String actor, @Argument @Nullable Integer first, @ContextValue Viewer viewer) {
		Paging paging = Paging.of(first, null);
		return this.log.activity(viewer.within(regionCode), after, actor, paging)
			.map(rows -> Connection.at(rows, paging, event -> event.cursor().text(), Mono.empty()));
	}

	@QueryMapping
	Mono<LogVerification> verifyLog(@Argument RegionCode districtCode, @ContextValue Viewer viewer) {
		return this.log.verify(viewer.within(districtCode).district());
	}

	@SchemaMapping(typeName = "Activity", field = "regionCode")
	RegionCode regionCode(RecordedEvent event) {
		return event.region();
	}

	@SchemaMapping(typeName = "Activity", field = "facts")
	String facts(RecordedEvent event) {
		return Payload.facts(event);
	}

	@SchemaMapping(typeName = "Activity", field = "subject")
	Mono<Object> subject(RecordedEvent event, @ContextValue Viewer viewer) {
		GlobalId id = new GlobalId(event.subjectType(), event.subjectId());
		return this.entities.load(List.of(id), viewer).flatMap(found -> Mono.justOrEmpty(found.get(id)));
	}

}
