package org.copperwall.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.opinion.OpinionReport.Place;
import org.copperwall.region.RegionCode;
import org.copperwall.task.NewTask;
import org.copperwall.task.TaskEvent;
import org.copperwall.task.Tasks;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Takes in what media, petitions, the hotline and the net tell of. What was told before is joined to that, and whoever told
/// of it is kept; what is new waits for an answer from now on.
@Service
class Reporting {

	/// What the desk has to do.
	static final String ANSWER_OPINION = "ANSWER_OPINION";

	private final OpinionStore store;

	private final MentionStore mentions;

	private final OpinionReports reports;

	private final OpinionWords words;

	private final Whereabouts whereabouts;

	private final Tasks tasks;

	private final Changes changes;

	private final OpinionSettings settings;

	private final Ids ids;

	private final Clock clock;

	Reporting(OpinionStore store, MentionStore mentions, OpinionReports reports, OpinionWords words,
			Whereabouts whereabouts, Tasks tasks, Changes changes, OpinionSettings settings, Ids ids, Clock clock) {
		this.store = store;
		this.mentions = mentions;
		this.reports = reports;
		this.words = words;
		this.whereabouts = whereabouts;
		this.tasks = tasks;
		this.changes = changes;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<OpinionReported>> report(OpinionInputs.ReportOpinion input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "reportOpinion", input, () -> work(input, viewer),
				kept -> again(kept, viewer));
	}

	private Mono<Outcome<Effect<OpinionReported>>> work(OpinionInputs.ReportOpinion input, Viewer viewer) {
		Instant now = this.clock.instant();
		Faults faults = input.faults(now);
		return this.whereabouts.told(input, viewer, faults)
			.filter(_ -> faults.isEmpty())
			.flatMap(place -> this.store.oneAtATime(viewer.region().district())
				.then(Mono.defer(() -> take(telling(input, place, now), viewer))))
			.map(Outcome::accepted)
			.switchIfEmpty(Mono.fromSupplier(() -> Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT))));
	}

	private Telling telling(OpinionInputs.ReportOpinion input, Place place, Instant now) {
		PlainText text = PlainText.of(input.text());
		Digests source = this.words.source(input.kind(), input.address(), input.reference());
		return new Telling(input, place, text, this.words.index(text), source, now);
	}

	private Mono<Effect<OpinionReported>> take(Telling told, Viewer viewer) {
		return known(told, viewer.region().district()).flatMap(report -> join(report, told, viewer))
			.switchIfEmpty(Mono.defer(() -> enter(told, viewer)));
	}

	/// The report that tells of the same: of the same source, or else there and in much
	/// the same words. A matter that was answered is not told again by other words: then
	/// the answer did not settle it.
	private Mono<OpinionReport> known(Telling told, RegionCode district) {
		Instant since = told.now().minus(Duration.ofDays(this.settings.joinedDays()));
		Mono<List<OpinionReport>> ofSource = told.source().isEmpty() ? Mono.just(List.of())
				: this.store.lockOfSource(told.source(), since, district).collectList();
		return ofSource.flatMap(found -> Mono.justOrEmpty(found.stream().filter(told::fits).findFirst()))
			.switchIfEmpty(Mono.defer(() -> this.mentions.alike(told.place(), since, told.pairs())
				.filter(candidate -> isAlike(candidate, told.text()))
				.map(MentionStore.Candidate::reportId)
				.distinct()
				.collectList()
				.flatMapIterable(alike -> alike)
				.concatMap(id -> this.store.lock(id, district, Reach.WHOLE))
				.filter(told::fits)
				.collectList()
				.flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))));
	}

	private boolean isAlike(MentionStore.Candidate candidate, PlainText text) {
		String other = this.words.open(OpinionWords.MENTION, "text_sealed", candidate.mentionId(), candidate.text());
		return text.likeness(PlainText.of(other)) >= this.settings.likeness();
	}

	private Mono<Effect<OpinionReported>> join(OpinionReport known, Telling told, Viewer viewer) {
		OpinionReport joined = known.joinedBy(told.place());
		UUID mention = this.ids.next();
		OpinionReport seen = OpinionReports.sees(joined, viewer) ? joined : null;
		return this.store.save(joined)
			.then(keep(mention, known.id(), told, viewer))
			.thenReturn(new Effect<>(new OpinionReported(seen, true), Map.of("report", known.id(), "joined", mention),
					List.of(OpinionEvent.of(OpinionChange.JOINED, known, joined))));
	}

	private Mono<Effect<OpinionReported>> enter(Telling told, Viewer viewer) {
		UUID id = this.ids.next();
		Place place = told.place();
		OpinionKind kind = told.input().kind();
		return this.tasks
			.open(new NewTask(ANSWER_OPINION, OpinionEvent.SUBJECT, id, place.householdId(), place.region(),
					Role.OPINION_OFFICER, null, null, this.settings.answerDays(kind)))
			.flatMap(task -> {
				OpinionReport report = OpinionReport.taken(id, kind, place, Objects.requireNonNull(task.dueAt()),
						told.saidAt(), told.now());
				return this.store.insert(report)
					.then(keep(this.ids.next(), id, told, viewer))
					.thenReturn(new Effect<>(new OpinionReported(report, false), Map.of("report", id), List
						.of(OpinionEvent.of(OpinionChange.REPORTED, report, report), new TaskEvent.Opened(task))));
			});
	}

	private Mono<Void> keep(UUID id, UUID report, Telling told, Viewer viewer) {
		OpinionInputs.ReportOpinion input = told.input();
		OpinionMention mention = new OpinionMention(report, 0, id, input.kind(), Handling.roleOf(viewer),
				this.words.seal(OpinionWords.MENTION, "text_sealed", id, input.text()),
				this.words.sealMention("address_sealed", id, input.address()),
				this.words.sealMention("reference_sealed", id, input.reference()),
				this.words.sealMention("place_sealed", id, input.place()), told.saidAt(), told.now());
		return this.mentions.insert(mention, viewer.subject(), told.source(), told.pairs());
	}

	private Mono<OpinionReported> again(Map<String, UUID> kept, Viewer viewer) {
		UUID id = Objects.requireNonNull(kept.get("report"));
		boolean joined = kept.containsKey("joined");
		return this.reports.byIds(List.of(id), viewer).map(found -> new OpinionReported(found.get(id), joined));
	}

	/// What was told, as it is compared and kept.
	private record Telling(OpinionInputs.ReportOpinion input, Place place, PlainText text, List<Integer> entries,
			Digests source, Instant now) {

		Telling(OpinionInputs.ReportOpinion input, Place place, PlainText text, Integer[] pairs, Digests source,
				Instant now) {
			this(input, place, text, List.of(pairs), source, now);
		}

		Integer[] pairs() {
			return this.entries.toArray(Integer[]::new);
		}

		boolean fits(OpinionReport known) {
			return !this.place.contradicts(known.place());
		}

		Instant saidAt() {
			return this.input.reportedAt() == null ? this.now : this.input.reportedAt();
		}

	}

}
