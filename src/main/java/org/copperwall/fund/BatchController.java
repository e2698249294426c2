package org.copperwall.fund;

import java.util.List;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// Bank files and the ends of years, as the graph has them.
@Controller
class BatchController {

	private final Exporting exporting;

	private final YearClosing closing;

	BatchController(Exporting exporting, YearClosing closing) {
		this.exporting = exporting;
		this.closing = closing;
	}

	@QueryMapping
	Mono<List<PaymentBatch>> paymentBatches(@Argument int first, @ContextValue Viewer viewer) {
		return this.exporting.newest(first, viewer);
	}

	@MutationMapping
	Mono<Object> exportPaymentBatch(@Argument GrantInputs.ExportPaymentBatch input, @ContextValue Viewer viewer) {
		return this.exporting.export(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> closeFundYear(@Argument FundInputs.CloseFundYear input, @ContextValue Viewer viewer) {
		return this.closing.close(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "PaymentBatch")
	String id(PaymentBatch batch) {
		return GlobalId.of(PaymentBatch.TYPE, batch.id());
	}

	@SchemaMapping(typeName = "PaymentBatch")
	String url(PaymentBatch batch) {
		return "/payments/" + id(batch);
	}

}
