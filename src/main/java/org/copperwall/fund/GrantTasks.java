package org.copperwall.fund;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.copperwall.access.Role;
import org.copperwall.rules.GrantRule;
import org.copperwall.task.NewTask;
import org.copperwall.task.OverdueSubjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Whom a grant waits for at each step.
@Component
class GrantTasks implements OverdueSubjects {

	/// What the head has to do; apart from the members', so that one can be done while
	/// the other waits.
	static final String HEAD_VOTES = "VOTE_AS_HEAD";

	static final String MEMBERS_VOTE = "VOTE_AS_MEMBER";

	private final GrantStore store;

	GrantTasks(GrantStore store) {
		this.store = store;
	}

	@Override
	public String subjectType() {
		return Grant.TYPE;
	}

	@Override
	public Mono<Void> becameOverdue(Collection<UUID> subjectIds) {
		return this.store.recordOverdue(subjectIds);
	}

	/// What waits for somebody at the step a grant has come to.
	static List<NewTask> wanted(Grant grant, GrantRule rules) {
		if (!grant.isOpen()) {
			return List.of();
		}
		return switch (grant.step()) {
			case TOWNSHIP_DECLARATION -> List.of(task(grant, "DECLARE_GRANT", Role.TOWNSHIP_OFFICER, null,
					rules.declarationDays(), Role.TOWNSHIP_CADRE));
			case DEPARTMENT_ACCEPTANCE -> List.of(task(grant, "ACCEPT_GRANT", Role.DEPARTMENT_OFFICER,
					rules.department(), rules.acceptanceDays(), null));
			case LEADING_GROUP_APPROVAL ->
				List.of(task(grant, HEAD_VOTES, Role.LEADING_GROUP_HEAD, null, rules.approvalDays(), null),
						task(grant, MEMBERS_VOTE, Role.LEADING_GROUP_MEMBER, null, rules.approvalDays(), null));
			case ALLOCATION ->
				List.of(task(grant, "ALLOCATE_GRANT", Role.FUND_OFFICER, null, rules.allocationDays(), null));
			case PAYMENT -> List.of(task(grant, "CONFIRM_PAYMENT", Role.FUND_OFFICER, null, rules.paymentDays(), null));
		};
	}

	private static NewTask task(Grant grant, String kind, Role role, @Nullable String department, int days,
			@Nullable Role substitute) {
		return new NewTask(kind, Grant.TYPE, grant.id(), grant.householdId(), grant.region(), role, department, null,
				days, substitute);
	}

}
