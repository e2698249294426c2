package org.copperwall.opinion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Viewer;
import org.copperwall.event.Cursor;
import org.copperwall.event.EventFeed;
import org.copperwall.graph.Connection;
import org.copperwall.graph.ErrorCode;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Paging;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.task.Task;
import org.copperwall.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reports as they are read, searched and watched. Absent ones and those beyond the viewer's reach answer alike.
@Service
public class OpinionReports {

	private static final int SHORTEST_SEARCH = 2;

	private static final int LONGEST_SEARCH = 50;

	/// Texts that a search opens at most, the newest ones.
	private static final int OPENED = 500;

	private final OpinionStore store;

	private final MentionStore mentions;

	private final OpinionListStore lists;

	private final OpinionWords words;

	private final Tasks tasks;

	private final EventFeed feed;

	OpinionReports(OpinionStore store, MentionStore mentions, OpinionListStore lists, OpinionWords words, Tasks tasks,
			EventFeed feed) {
		this.store = store;
		this.mentions = mentions;
		this.lists = lists;
		this.words = words;
		this.tasks = tasks;
		this.feed = feed;
	}

	/// Those of the given ids that the viewer may see, in one statement.
	public Mono<Map<UUID, OpinionReport>> byIds(Collection<UUID> ids, Viewer viewer) {
		Reach reach = Reach.of(viewer);
		return ids.isEmpty() || reach == Reach.NONE ? Mono.just(Map.of())
				: this.store.byIds(ids, viewer.region(), reach).collectMap(OpinionReport::id);
	}

	/// @return fails with NOT_VISIBLE for a region outside the viewer's, with FORBIDDEN
	/// for a search by who may not read what was
	/// said, with BAD_REQUEST for a search too short
	Mono<Connection<OpinionReport>> list(RegionCode region, OpinionFilter filter, OpinionOrder order, Paging paging,
			Viewer viewer) {
		RegionCode visible = viewer.within(region);
		Reach reach = Reach.of(viewer);
		return filter.text() == null ? this.lists.page(visible, reach, filter, null, order, paging)
				: holding(filter.text(), visible, reach)
					.flatMap(found -> this.lists.page(visible, reach, filter, found, order, paging));
	}

	/// Everyone who told of reports that were found to be visible before, the first one
	/// first.
	Mono<Map<UUID, List<OpinionMention>>> mentions(Collection<UUID> reports) {
		return this.mentions.ofReports(reports).collect(Collectors.groupingBy(OpinionMention::reportId));
	}

	/// Who has to answer them; what is answered waits for nobody.
	Mono<Map<UUID, Task>> tasks(Collection<UUID> reports) {
		return this.tasks.openOf(OpinionEvent.SUBJECT, reports)
			.map(found -> found.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst())));
	}

	/// Everything that happens to reports of a region behind a cursor, then what happens
	/// from now on.
	/// @param kinds all without it
	Flux<OpinionChanged> changed(RegionCode region, @Nullable Cursor after, @Nullable List<OpinionChange> kinds,
			Viewer viewer) {
		return this.feed.events(viewer.within(region), after,
				event -> OpinionChanged.kindOf(event).filter(kind -> kinds == null || kinds.contains(kind)).isPresent())
			.map(OpinionChanged::of);
	}

	/// What a mention says, as the viewer may see it.
	@Nullable String read(OpinionMention mention, String column, @Nullable SealedText text, Viewer viewer) {
		return this.words.read(OpinionWords.MENTION, column, mention.id(), text, viewer);
	}

	/// What leads straight to people, such as an address: as it was given, or not at all.
	@Nullable String verbatim(OpinionMention mention, String column, @Nullable SealedText text, Viewer viewer) {
		return Reach.of(viewer).readsWords() ? read(mention, column, text, viewer) : null;
	}

	@Nullable String findings(OpinionReport report, Viewer viewer) {
		return report.assessment() == null ? null : this.words.read(OpinionWords.REPORT, "findings_sealed", report.id(),
				report.assessment().findings(), viewer);
	}

	@Nullable String answer(OpinionReport report, Viewer viewer) {
		return report.answer() == null ? null
				: this.words.read(OpinionWords.REPORT, "answer_sealed", report.id(), report.answer().text(), viewer);
	}

	/// Whether somebody may see this report.
	static boolean sees(OpinionReport report, Viewer viewer) {
		return viewer.covers(report.region())
				&& Arrays.asList(Reach.of(viewer).statuses()).contains(report.status().name());
	}

	private Mono<Set<UUID>> holding(String text, RegionCode region, Reach reach) {
		if (!reach.readsWords()) {
			return Mono.error(new GraphFailure(ErrorCode.FORBIDDEN, ""));
		}
		PlainText wanted = PlainText.of(text);
		if (wanted.length() < SHORTEST_SEARCH || wanted.length() > LONGEST_SEARCH) {
			return Mono.error(GraphFailure.badRequest("opinion.search", SHORTEST_SEARCH, LONGEST_SEARCH));
		}
		return this.mentions.holding(this.words.index(wanted), region, reach, OPENED)
			.filter(candidate -> PlainText
				.of(this.words.open(OpinionWords.MENTION, "text_sealed", candidate.mentionId(), candidate.text()))
				.contains(wanted))
			.map(MentionStore.Candidate::reportId)
			.collect(Collectors.toSet());
	}

}
