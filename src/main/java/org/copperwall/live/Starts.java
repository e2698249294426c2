package org.copperwall.live;

import org.springframework.stereotype.Component;

/// How an operation is started: shared with everybody who asks the same, or for one
/// client alone.
@Component
class Starts {

	private final Plans plans;

	private final Broadcasts broadcasts;

	private final Executions executions;

	Starts(Plans plans, Broadcasts broadcasts, Executions executions) {
		this.plans = plans;
		this.broadcasts = broadcasts;
		this.executions = executions;
	}

	/// @param nextHead of the operation's messages
	/// @return one that has not begun
	Running operation(String id, byte[] nextHead, GraphRequest request, Caller caller, Recipient recipient) {
		return this.plans.of(request, caller.viewer())
			.<Running>map((plan) -> new Reader(id, nextHead, recipient, plan, this.broadcasts,
					(reader) -> alone(id, nextHead, request, caller, recipient).inPlaceOf(reader)))
			.orElseGet(() -> alone(id, nextHead, request, caller, recipient));
	}

	private Operation alone(String id, byte[] nextHead, GraphRequest request, Caller caller, Recipient recipient) {
		return new Operation(id, nextHead, recipient, (progress) -> this.executions.run(request, caller, progress, 1));
	}

}
