package org.copperwall.casework;

import java.util.ArrayList;
import java.util.List;

import org.copperwall.casework.paper.Column;
import org.copperwall.casework.paper.Fact;
import org.copperwall.casework.paper.Paper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What followed the decision: why not, the review, the announcement. A dossier of a case of which nothing of it happened has
/// no such chapters.
@Component
@Order(8)
class DossierAfterDecision implements DossierChapter {

	private final AssessmentSeal seal;

	private final AssessmentWords assessment;

	private final AfterDecisionWords reviews;

	private final PublicTexts texts;

	DossierAfterDecision(AssessmentSeal seal, AssessmentWords assessment, AfterDecisionWords reviews,
			PublicTexts texts) {
		this.seal = seal;
		this.assessment = assessment;
		this.reviews = reviews;
		this.texts = texts;
	}

	@Override
	public void draw(Dossier dossier, DossierWords words, Paper paper) {
		Aftermath after = dossier.file().after();
		after.explanations().forEach(kept -> explanation(kept, dossier, words, paper));
		after.review().ifPresent(review -> {
			paper.chapter(words.text("review"));
			paper.facts(facts(review, dossier, words));
		});
		after.announcement().ifPresent(hung -> {
			paper.chapter(words.text("announcement"));
			paper.facts(facts(hung, words));
		});
	}

	private void explanation(CaseExplanation kept, Dossier dossier, DossierWords words, Paper paper) {
		paper.chapter(words.text("explanation", words.time(kept.at())));
		Assessment found = this.seal.open(kept, dossier.file().after(), dossier.viewer());
		if (found == null) {
			paper.text(words.text("notShown"));
			return;
		}
		paper.text(this.assessment.summary(found, words.locale()));
		paper.table(List.of(new Column(words.text("explanation.criterion"), 30),
				new Column(words.text("explanation.value"), 22), new Column(words.text("explanation.limit"), 20),
				new Column(words.text("explanation.met"), 10), new Column(words.text("explanation.source"), 18)),
				found.criteria().stream().map(criterion -> row(criterion, words)).toList());
	}

	private List<String> row(Criterion criterion, DossierWords words) {
		String limit = this.assessment.limit(criterion, words.locale());
		Boolean met = criterion.met();
		String source = words.messages().text("criterion.source." + criterion.source(), words.locale(), List.of());
		return List.of(this.assessment.title(criterion, words.locale()),
				this.assessment.value(criterion, words.locale()), words.value(limit),
				met == null ? words.none()
						: words.messages()
							.text(met ? "criterion.met.yes" : "criterion.met.no", words.locale(), List.of()),
				criterion.foundOn() == null ? source : source + "\n" + words.day(criterion.foundOn()));
	}

	private List<Fact> facts(CaseReview review, Dossier dossier, DossierWords words) {
		CaseReview.Request request = review.request();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(words.text("review.requested"), words.time(request.at())));
		facts.add(new Fact(words.text("review.requester"), words.actor(request.role(), request.person())));
		facts.add(new Fact(words.text("review.reason"),
				words.sealed(true, this.reviews.reason(review, dossier.viewer()))));
		facts.add(new Fact(words.text("review.due"), words.time(request.dueAt())));
		CaseReview.Decided decision = review.decision();
		if (decision == null) {
			facts.add(new Fact(words.text("review.outcome"), words.text("review.open")));
			return facts;
		}
		facts.add(new Fact(words.text("review.outcome"), words.word("review", decision.outcome())));
		if (decision.reopenedTo() != null) {
			facts.add(new Fact(words.text("review.reopenedTo"), words.word("step", decision.reopenedTo())));
		}
		facts.add(new Fact(words.text("review.opinion"),
				words.sealed(true, this.reviews.opinion(review, dossier.viewer()))));
		facts.add(new Fact(words.text("review.decider"), words.actor(decision.role(), decision.person())));
		facts.add(new Fact(words.text("review.decidedAt"), words.time(decision.at())));
		return facts;
	}

	private List<Fact> facts(CaseAnnouncement hung, DossierWords words) {
		return List.of(new Fact(words.text("announcement.text"), this.texts.text(hung.shown(), words.locale())),
				new Fact(words.text("announcement.from"), words.time(hung.publishedAt())),
				new Fact(words.text("announcement.until"), words.time(hung.endsAt())),
				new Fact(words.text("notices.publisher"), words.actor(hung.publisherRole(), hung.publisher())));
	}

}
