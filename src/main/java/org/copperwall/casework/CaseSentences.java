package org.copperwall.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.evidence.EvidenceKind;
import org.copperwall.graph.Messages;
import org.copperwall.graph.Violation;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/// Puts how a case stands into words: for the family, for work lists, for the village's notice board.
@Component
class CaseSentences {

	private static final String CASE = "approval_case";

	private static final String OPINION = "opinion_sealed";

	private static final String MISSING = "missing_sealed";

	private final Messages messages;

	private final CaseWords words;

	CaseSentences(Messages messages, CaseWords words) {
		this.messages = messages;
		this.words = words;
	}

	/// How a case stands, for the family.
	record PublicStatus(CaseStep step, String message, @Nullable Instant dueBy) {
	}

	/// Why a case was rejected, as far as the viewer may read it.
	record Told(RejectionGround ground, @Nullable String reason, @Nullable String nearestPolicy) {
	}

	/// How a case came to be sent back, as far as the viewer may read it.
	record SentBack(Instant at, CaseStep fromStep, @Nullable String opinion, List<String> missing) {
	}

	PublicStatus publicStatus(CaseFile file, Viewer viewer) {
		Case subject = file.subject();
		return new PublicStatus(subject.step(), message(file, viewer), subject.dueAt());
	}

	/// What the file still lacks: what whoever sent it back listed, materials, numbers.
	List<String> missing(CaseFile file, Viewer viewer) {
		List<String> lacking = new ArrayList<>(
				file.sentBackFrom().map(stage -> listed(stage, viewer)).orElse(List.of()));
		if (file.subject().isOpen()) {
			file.missingAt(file.subject().step()).forEach(material -> lacking.add(material(material, viewer.locale())));
		}
		if (file.subject().isOpen() && !file.subject().isElimination() && file.withoutNumber() > 0) {
			lacking.add(text("case.missing.ID_NUMBER", viewer.locale(), file.withoutNumber()));
		}
		return lacking;
	}

	@Nullable SentBack sentBack(CaseFile file, Viewer viewer) {
		return file.sentBackFrom()
			.map(stage -> new SentBack(Optional.ofNullable(stage.leftAt()).orElse(stage.enteredAt()), stage.step(),
					this.words.read(StageStore.TABLE, OPINION, stage.id(), stage.opinion(), viewer),
					CaseSight.readsWords(viewer) ? listed(stage, viewer) : List.of()))
			.orElse(null);
	}

	@Nullable Told told(Case subject, Viewer viewer) {
		CaseProgress.Rejection rejection = subject.progress().rejection();
		return rejection == null ? null : new Told(rejection.ground(),
				this.words.read(CASE, "rejection_reason_sealed", subject.id(), rejection.reason(), viewer),
				this.words.read(CASE, "nearest_policy_sealed", subject.id(), rejection.nearestPolicy(), viewer));
	}

	String reason(Violation why, Locale locale) {
		return this.messages.text("violation." + why.code(), locale, why.arguments());
	}

	private String message(CaseFile file, Viewer viewer) {
		Case subject = file.subject();
		Locale locale = viewer.locale();
		return switch (subject.status()) {
			case APPROVED -> text(told(subject, "APPROVED"), locale);
			case WITHDRAWN -> text(told(subject, "WITHDRAWN"), locale);
			case REJECTED -> rejected(subject, viewer) + (readsForTheFamily(viewer) ? reviewed(file, locale) : "");
			case OPEN -> {
				List<String> lacking = missing(file, viewer);
				boolean proposed = subject.isElimination() && subject.step() == CaseStep.APPLICATION;
				String standing = text(
						proposed ? told(subject, "APPLICATION")
								: (subject.isSentBack() ? "case.public.sentBack." : "case.public.") + subject.step(),
						locale);
				yield lacking.isEmpty() ? standing : text("case.public.lacking", locale, standing,
						String.join(text("case.listSeparator", locale), lacking));
			}
		};
	}

	/// In the words that were written for the family; for those who are not family, nor
	/// handle cases, by its ground alone.
	private String rejected(Case subject, Viewer viewer) {
		CaseProgress.Rejection rejection = subject.progress().rejection();
		Locale locale = viewer.locale();
		if (rejection == null) {
			return text(told(subject, "REJECTED"), locale);
		}
		String ground = text("case.ground." + rejection.ground(), locale);
		if (!readsForTheFamily(viewer)) {
			return text(told(subject, "rejectedFor"), locale, ground);
		}
		String reason = this.words.open(CASE, "rejection_reason_sealed", subject.id(), rejection.reason());
		String policy = this.words.open(CASE, "nearest_policy_sealed", subject.id(), rejection.nearestPolicy());
		String told = text(told(subject, "rejectedFor"), locale, reason == null ? ground : reason);
		return policy == null ? told : told + text("case.public.nearestPolicy", locale, policy);
	}

	/// Whether a review can be asked for, is waited for, or has been decided.
	private String reviewed(CaseFile file, Locale locale) {
		return file.after()
			.review()
			.map(review -> review.isOpen() ? text("case.public.reviewing", locale, Minute.of(review.dueAt()))
					: text("case.public.upheld", locale))
			.or(() -> AfterDecisionGates.requestableUntil(file)
				.map(until -> text("case.public.reviewable", locale, Minute.of(until))))
			.orElse("");
	}

	/// What a family hears of an elimination is the other way round.
	private static String told(Case subject, String what) {
		return (subject.isElimination() ? "elimination.public." : "case.public.") + what;
	}

	/// What a stay that was sent back lacked, as far as the viewer may read it.
	List<String> listed(CaseStage stage, Viewer viewer) {
		String lines = readsForTheFamily(viewer)
				? this.words.open(StageStore.TABLE, MISSING, stage.id(), stage.missing()) : null;
		return lines == null ? List.of() : lines.lines().toList();
	}

	/// A rule set may ask for materials that have no sentence here: then its own word for
	/// them is what there is.
	private String material(String name, Locale locale) {
		boolean english = Messages.language(locale).equals(Locale.ENGLISH);
		return name.equals(CaseFile.COMMITMENT) ? text("case.missing.SIGNED_COMMITMENT", locale)
				: EvidenceKind.named(name).map(english ? EvidenceKind::titleEn : EvidenceKind::title).orElse(name);
	}

	private static boolean readsForTheFamily(Viewer viewer) {
		return CaseSight.readsWords(viewer) || CaseSight.app(viewer) != null;
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.text(key, locale, List.of(arguments));
	}

}
