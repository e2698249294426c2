package org.copperwall.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.copperwall.graph.Faults;
import org.copperwall.graph.Ids;
import org.copperwall.household.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// Reads the members of a team as they were entered against those it has, and names every fault.
final class TeamCheck {

	private final Faults faults;

	private final Team team;

	private final Map<UUID, Monitor> present;

	private final LocalDate today;

	private final GridWords words;

	private final Ids ids;

	/// @param members present and former ones
	TeamCheck(Faults faults, Team team, List<Monitor> members, LocalDate today, GridWords words, Ids ids) {
		this.faults = faults;
		this.team = team;
		this.present = members.stream()
			.filter(Monitor::active)
			.collect(Collectors.toMap(Monitor::id, Function.identity()));
		this.today = today;
		this.words = words;
		this.ids = ids;
	}

	/// Who joins, changes or leaves, as he stands then. Whoever ceases to lead comes
	/// before whoever begins to.
	List<Monitor> read(List<TeamInputs.Member> entered) {
		if (entered.size() > TeamInputs.MOST_MEMBERS) {
			this.faults.add("members", "tooMany", TeamInputs.MOST_MEMBERS);
			return List.of();
		}
		List<Monitor> read = new ArrayList<>();
		Set<UUID> named = new HashSet<>();
		for (int place = 0; place < entered.size(); place++) {
			TeamInputs.Member member = entered.get(place);
			String path = "members[" + place + "].";
			Monitor known = known(member, path);
			words(member, known, path);
			Monitor monitor = monitor(member, known);
			days(monitor, path);
			if (!named.add(monitor.id())) {
				String field = path + "monitorId";
				this.faults.add(field, "twice");
			}
			read.add(monitor);
		}
		if (leaders(read) > 1) {
			this.faults.add("members", "team.oneLeader");
		}
		return read.stream().sorted((one, other) -> Boolean.compare(leads(one), leads(other))).toList();
	}

	private @Nullable Monitor known(TeamInputs.Member member, String path) {
		if (member.monitorId() == null) {
			return null;
		}
		UUID id = VisitInputs.id("Monitor", member.monitorId());
		Monitor known = id == null ? null : this.present.get(id);
		if (known == null) {
			String field = path + "monitorId";
			this.faults.add(field, "unknown");
		}
		return known;
	}

	private void words(TeamInputs.Member member, @Nullable Monitor known, String path) {
		String name = path + "name";
		String phone = path + "phone";
		String subject = path + "subject";
		if (member.name() == null ? known == null && member.monitorId() == null : member.name().isBlank()) {
			this.faults.add(name, "required");
		}
		if (member.name() != null && member.name().length() > TeamInputs.LONGEST_NAME) {
			this.faults.add(name, "tooLong", TeamInputs.LONGEST_NAME);
		}
		if (member.phone() != null && !PhoneNumber.isOne(member.phone())) {
			this.faults.add(phone, "phone.shape");
		}
		if (member.subject() != null && member.subject().length() > TeamInputs.LONGEST_SUBJECT) {
			this.faults.add(subject, "tooLong", TeamInputs.LONGEST_SUBJECT);
		}
	}

	private Monitor monitor(TeamInputs.Member member, @Nullable Monitor known) {
		UUID id = known == null ? this.ids.next() : known.id();
		return new Monitor(id, this.team.id(), this.team.regionCode(),
				member.name() != null ? member.name().strip() : known == null ? "" : known.name(),
				member.role() != null ? member.role() : known == null ? TeamRole.MEMBER : known.role(),
				member.subject() != null ? member.subject() : known == null ? null : known.subject(),
				member.phone() != null ? this.words.seal(GridWords.Place.PHONE, id, member.phone())
						: known == null ? null : known.phone(),
				member.since() != null ? member.since() : known == null ? this.today : known.since(), member.until());
	}

	private void days(Monitor monitor, String path) {
		String since = path + "since";
		String until = path + "until";
		if (monitor.since().isAfter(this.today)) {
			this.faults.add(since, "inFuture");
		}
		if (monitor.until() != null && monitor.until().isAfter(this.today)) {
			this.faults.add(until, "inFuture");
		}
		if (monitor.until() != null && monitor.until().isBefore(monitor.since())) {
			this.faults.add(until, "team.backwards");
		}
	}

	private long leaders(List<Monitor> read) {
		Map<UUID, Monitor> then = new HashMap<>(this.present);
		read.forEach(monitor -> then.put(monitor.id(), monitor));
		return then.values().stream().filter(TeamCheck::leads).count();
	}

	private static boolean leads(Monitor monitor) {
		return monitor.active() && monitor.role() == TeamRole.LEADER;
	}

}
