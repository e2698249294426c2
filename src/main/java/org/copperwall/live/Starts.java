package org.copperwall.live;

import java.util.List;

import org.copperwall.graph.GraphErrors;
import org.copperwall.graph.GraphFailure;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/// How an operation is started: shared with everybody who asks the same, or for one
/// client alone.
@Component
class Starts {

	private final Plans plans;

	private final Broadcasts broadcasts;

	private final Executions executions;

	private final TrustedDocuments trusted;

	private final GraphErrors errors;

	Starts(Plans plans, Broadcasts broadcasts, Executions executions, TrustedDocuments trusted, GraphErrors errors) {
		this.plans = plans;
		this.broadcasts = broadcasts;
		this.executions = executions;
		this.trusted = trusted;
		this.errors = errors;
	}

	/// As a socket's client asks for it, whose document nobody has looked at yet.
	/// @param nextHead of the operation's messages
	/// @return one that has not begun; it fails where the document is not trusted
	Running asked(String id, byte[] nextHead, GraphRequest request, Caller caller, Recipient recipient) {
		try {
			return operation(id, nextHead, this.trusted.admitted(request, caller.viewer()), caller, recipient);
		}
		catch (GraphFailure refused) {
			OperationFailed failed = new OperationFailed(List.of(this.errors.of(refused, caller.viewer().locale())));
			return new Operation(id, nextHead, recipient, (_) -> Flux.error(failed));
		}
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
