package org.copperwall.task;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Holder;
import org.copperwall.access.Viewer;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;

/// Who must do what by when (待办). Its transitions are pure; what is not possible in its state is a mistake of the caller,
/// who holds the lock of its subject.
/// @param kind what is to be done, such as `ASSIGN_HELPER`
/// @param holder the post that has to do it
/// @param assignee one person of that post by subject of the token, where the post alone
/// does not say who
/// @param escalatedTo who was alerted when it became overdue
/// @param closedBy subject of who closed or cancelled it
public record Task(UUID id, String kind, String subjectType, UUID subjectId, @Nullable UUID householdId,
		RegionCode region, Holder holder, @Nullable String assignee, Instant openedAt, Deadline deadline,
		@Nullable Holder escalatedTo, TaskStatus status, @Nullable Instant closedAt, @Nullable String closedBy,
		int version) {

	static Task opened(UUID id, NewTask wanted, Holder holder, Instant at, WorkingDays calendar) {
		String assignee = (holder.vacantRole() == null) ? wanted.subject() : null;
		return new Task(id, wanted.kind(), wanted.subjectType(), wanted.subjectId(), wanted.householdId(),
				wanted.region(), holder, assignee, at, Deadline.starting(at, wanted.workingDays(), calendar), null,
				TaskStatus.OPEN, null, null, 1);
	}

	/// Its subject waits for somebody else, such as a file sent back.
	Task paused(Instant at, WorkingDays calendar) {
		require(this.status == TaskStatus.OPEN);
		return with(TaskStatus.PAUSED, this.deadline.stopped(at, calendar), this.escalatedTo);
	}

	Task resumed(Instant at, WorkingDays calendar) {
		require(this.status == TaskStatus.PAUSED);
		return with(TaskStatus.OPEN, this.deadline.continued(at, calendar), this.escalatedTo);
	}

	/// Found overdue.
	Task missed(Instant at) {
		require(this.status == TaskStatus.OPEN);
		return with(this.status, this.deadline.missed(at), this.escalatedTo);
	}

	/// The next level was alerted, which happens once.
	Task escalated(Holder superior) {
		require(isOverdue() && this.escalatedTo == null);
		return with(this.status, this.deadline, superior);
	}

	Task closed(Instant at, String by) {
		return ended(TaskStatus.CLOSED, at, by);
	}

	/// No longer wanted: its subject was withdrawn or ended otherwise.
	Task cancelled(Instant at, String by) {
		return ended(TaskStatus.CANCELLED, at, by);
	}

	/// Absent while the clock stands still.
	public @Nullable Instant dueAt() {
		return this.deadline.dueAt();
	}

	/// When it was found overdue; stays when the clock stops or the task is closed.
	public @Nullable Instant overdueAt() {
		return this.deadline.overdueAt();
	}

	public boolean isOverdue() {
		return this.deadline.overdueAt() != null;
	}

	public int workingDays() {
		return this.deadline.workingDays();
	}

	public @Nullable Integer remainingDays() {
		return this.deadline.remainingDays();
	}

	/// Whether this person may act: he has the post, and is the one named if one is.
	public boolean isHeldBy(Viewer viewer) {
		return this.holder.isHeldBy(viewer) && (this.assignee == null || this.assignee.equals(viewer.subject()));
	}

	/// Whether this person was alerted because it is overdue.
	public boolean isEscalatedTo(Viewer viewer) {
		return this.escalatedTo != null && this.escalatedTo.isHeldBy(viewer);
	}

	private Task ended(TaskStatus how, Instant at, String by) {
		require(this.status.isPending());
		return new Task(this.id, this.kind, this.subjectType, this.subjectId, this.householdId, this.region,
				this.holder, this.assignee, this.openedAt, this.deadline, this.escalatedTo, how, at, by,
				this.version + 1);
	}

	private Task with(TaskStatus next, Deadline term, @Nullable Holder superior) {
		return new Task(this.id, this.kind, this.subjectType, this.subjectId, this.householdId, this.region,
				this.holder, this.assignee, this.openedAt, term, superior, next, null, null, this.version + 1);
	}

	private void require(boolean possible) {
		if (!possible) {
			throw new IllegalStateException("not possible for a task that is " + this.status);
		}
	}

}
