package org.copperwall.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.Entities;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Messages;
import org.copperwall.graph.Outcome;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@SchemaMapping(typeName = "Evidence")
class EvidenceController {

	private final Uploads uploads;

	private final Withdrawals withdrawals;

	private final Entities entities;

	private final Seal seal;

	private final Messages messages;

	EvidenceController(Uploads uploads, Withdrawals withdrawals, Entities entities, Seal seal, Messages messages) {
		this.uploads = uploads;
		this.withdrawals = withdrawals;
		this.entities = entities;
		this.seal = seal;
		this.messages = messages;
	}

	@MutationMapping
	Mono<Object> requestEvidenceUpload(@Argument EvidenceInputs.RequestEvidenceUpload input,
			@ContextValue Viewer viewer) {
		return this.uploads.request(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> withdrawEvidence(@Argument EvidenceInputs.WithdrawEvidence input, @ContextValue Viewer viewer) {
		return this.withdrawals.withdraw(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping
	String id(Evidence evidence) {
		return GlobalId.of(EvidenceFiles.TYPE, evidence.id());
	}

	@BatchMapping(typeName = "Evidence")
	Mono<Map<Evidence, Object>> owner(List<Evidence> rows, @ContextValue Viewer viewer) {
		Set<GlobalId> owners = new HashSet<>();
		rows.forEach(evidence -> owner(evidence).ifPresent(owners::add));
		return this.entities.load(owners, viewer)
			.map(found -> Batch.of(rows, evidence -> owner(evidence).map(found::get).orElse(null)));
	}

	@SchemaMapping
	@Nullable String fileName(Evidence evidence, @ContextValue Viewer viewer) {
		return EvidenceSight.reads(evidence, viewer)
				? this.seal.open(EvidenceStore.TABLE, Uploads.FILE_NAME, evidence.id(), evidence.fileName().bytes())
				: null;
	}

	@SchemaMapping
	@Nullable String url(Evidence evidence, @ContextValue Viewer viewer) {
		return address(evidence, Rendition.PREVIEW, "", viewer);
	}

	@SchemaMapping
	@Nullable String thumbnailUrl(Evidence evidence, @ContextValue Viewer viewer) {
		return address(evidence, Rendition.THUMBNAIL, "?rendition=thumbnail", viewer);
	}

	@SchemaMapping
	@Nullable String refusal(Evidence evidence, Locale locale) {
		String code = evidence.refusedAs();
		return code == null ? null : this.messages.text("error.evidence.content." + code, locale, List.of());
	}

	@SchemaMapping
	@Nullable String withdrawalReason(Evidence evidence, @ContextValue Viewer viewer) {
		return this.withdrawals.reason(evidence, viewer);
	}

	private static @Nullable String address(Evidence evidence, Rendition rendition, String query, Viewer viewer) {
		boolean there = evidence.stands() && evidence.length(rendition).isPresent();
		return there && EvidenceSight.reads(evidence, viewer)
				? "/evidence/" + GlobalId.of(EvidenceFiles.TYPE, evidence.id()) + query : null;
	}

	private static Optional<GlobalId> owner(Evidence evidence) {
		return Optional.ofNullable(evidence.owner().id()).map(id -> new GlobalId(evidence.owner().type(), id));
	}

}
