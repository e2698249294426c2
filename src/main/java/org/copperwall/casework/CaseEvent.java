package org.copperwall.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.event.DomainEvent;
import org.copperwall.region.RegionCode;

/// What happens to a case, as the log knows it: steps and decisions, never a word that was written.
sealed interface CaseEvent extends DomainEvent {

	String OPENED = "case.opened";

	String MOVED = "case.moved";

	String SENT_BACK = "case.sentBack";

	String REOPENED = "case.reopened";

	String CLOSED = "case.closed";

	String CHANGED = "case.changed";

	/// The case as it stands after the event.
	Case subject();

	@Override
	default RegionCode region() {
		return subject().region();
	}

	@Override
	default String subjectType() {
		return "Case";
	}

	@Override
	default UUID subjectId() {
		return subject().id();
	}

	@Override
	default UUID householdId() {
		return subject().householdId();
	}

	/// A need was declared, and a file opened for it.
	record Opened(Case subject) implements CaseEvent {

		@Override
		public String kind() {
			return OPENED;
		}

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("caseKind", this.subject.kind().name());
			facts.put("source", this.subject.source().name());
			facts.put("medium", this.subject.medium().name());
			facts.put("toStep", this.subject.step().name());
			return facts;
		}

	}

	/// On to the next step: by a decision, or because the application was completed.
	record Moved(Case subject, CaseStep from, boolean decided) implements CaseEvent {

		@Override
		public String kind() {
			return MOVED;
		}

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("fromStep", this.from.name());
			facts.put("toStep", this.subject.step().name());
			if (this.decided) {
				facts.put("decision", Decision.APPROVE.name());
			}
			return facts;
		}

	}

	/// Back to an earlier step.
	record SentBack(Case subject, CaseStep from) implements CaseEvent {

		@Override
		public String kind() {
			return SENT_BACK;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("fromStep", this.from.name(), "toStep", this.subject.step().name(), "decision",
					Decision.SEND_BACK.name());
		}

	}

	/// A review brought a rejected case back.
	record Reopened(Case subject, CaseStep from) implements CaseEvent {

		@Override
		public String kind() {
			return REOPENED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("fromStep", this.from.name(), "toStep", this.subject.step().name());
		}

	}

	/// Approved, rejected or withdrawn.
	record Closed(Case subject) implements CaseEvent {

		@Override
		public String kind() {
			return CLOSED;
		}

		@Override
		public Map<String, Object> facts() {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("fromStep", this.subject.step().name());
			facts.put("status", this.subject.status().name());
			switch (this.subject.status()) {
				case APPROVED -> facts.put("decision", Decision.APPROVE.name());
				case REJECTED -> facts.put("decision", Decision.REJECT.name());
				case WITHDRAWN, OPEN -> {
				}
			}
			return facts;
		}

	}

	/// Something was recorded in the file.
	record Changed(Case subject, CaseRecord what) implements CaseEvent {

		@Override
		public String kind() {
			return CHANGED;
		}

		@Override
		public Map<String, Object> facts() {
			return Map.of("what", this.what.name(), "step", this.subject.step().name());
		}

	}

	/// What follows from a decision or a completion.
	static CaseEvent of(Case before, Case after, boolean decided) {
		if (!after.isOpen()) {
			return new Closed(after);
		}
		return after.step().isBefore(before.step()) ? new SentBack(after, before.step())
				: new Moved(after, before.step(), decided);
	}

}
