package org.copperwall.screening;

import java.util.List;
import java.util.Locale;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Messages;
import org.copperwall.graph.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller
class IntakeController {

	private final Screenings screenings;

	private final ScreeningWatch watch;

	private final Messages messages;

	IntakeController(Screenings screenings, ScreeningWatch watch, Messages messages) {
		this.screenings = screenings;
		this.watch = watch;
		this.messages = messages;
	}

	@SchemaMapping(typeName = "ScreeningBatch")
	Mono<Connection<RowFault>> faults(ScreeningBatch batch, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.screenings.faults(batch, Paging.of(first, after));
	}

	@SchemaMapping(typeName = "RowFault")
	String message(RowFault fault, Locale locale) {
		return this.messages.text("screening.fault." + fault.code(), locale, List.of());
	}

	@SubscriptionMapping
	Flux<ScreeningProgress> screeningProgress(@Argument String batchId, @ContextValue Viewer viewer) {
		return this.watch.progress(GlobalId.idOf(ScreeningBatch.TYPE, batchId), viewer);
	}

}
