package org.copperwall.casework;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Outcome;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// What hangs in the village, and what follows a decision.
@Controller
class AfterDecisionController {

	private final Announcements announcements;

	private final CaseReviews reviews;

	private final PublicTexts texts;

	private final AfterDecisionWords words;

	AfterDecisionController(Announcements announcements, CaseReviews reviews, PublicTexts texts,
			AfterDecisionWords words) {
		this.announcements = announcements;
		this.reviews = reviews;
		this.texts = texts;
		this.words = words;
	}

	@MutationMapping
	Mono<Object> publishAnnouncement(@Argument AfterDecisionInputs.PublishAnnouncement input,
			@ContextValue Viewer viewer) {
		return this.announcements.publish(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> requestReview(@Argument AfterDecisionInputs.RequestReview input, @ContextValue Viewer viewer) {
		return this.reviews.request(input, viewer).map(Outcome::answer);
	}

	@MutationMapping
	Mono<Object> decideReview(@Argument AfterDecisionInputs.DecideReview input, @ContextValue Viewer viewer) {
		return this.reviews.decide(input, viewer).map(Outcome::answer);
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable CaseNotice> notice(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().notice().orElse(null));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable CaseAnnouncement> announcement(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().after().announcement().orElse(null));
	}

	@SchemaMapping(typeName = "Case")
	CompletableFuture<@Nullable CaseReview> review(Case subject, DataLoader<Case, CaseView> views) {
		return views.load(subject).thenApply(view -> view.file().after().review().orElse(null));
	}

	@SchemaMapping(typeName = "CaseNotice")
	String text(CaseNotice notice, @ContextValue Viewer viewer) {
		return this.texts.text(notice.shown(), viewer.locale());
	}

	@SchemaMapping(typeName = "CaseNotice", field = "evidenceIds")
	List<String> evidenceOfNotice(CaseNotice notice) {
		return EvidenceReference.ids(notice.evidenceIds());
	}

	@SchemaMapping(typeName = "CaseAnnouncement", field = "text")
	String textOfAnnouncement(CaseAnnouncement announcement, @ContextValue Viewer viewer) {
		return this.texts.text(announcement.shown(), viewer.locale());
	}

	@SchemaMapping(typeName = "CaseAnnouncement", field = "evidenceIds")
	List<String> evidenceOfAnnouncement(CaseAnnouncement announcement) {
		return EvidenceReference.ids(announcement.evidenceIds());
	}

	@SchemaMapping(typeName = "CaseReview")
	@Nullable String reason(CaseReview review, @ContextValue Viewer viewer) {
		return this.words.reason(review, viewer);
	}

	@SchemaMapping(typeName = "CaseReview")
	@Nullable String opinion(CaseReview review, @ContextValue Viewer viewer) {
		return this.words.opinion(review, viewer);
	}

}
