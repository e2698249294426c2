package org.copperwall.live;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import graphql.GraphQLError;
import io.netty.channel.EventLoop;

/// Where the results of an operation go.
interface Recipient {

	void deliver(Running operation, EncodedResult result);

	/// Like [#deliver], from the channel's own thread, and the caller will [#flush].
	void put(Running operation, EncodedResult result);

	void flush();

	void completed(Running operation);

	/// @param errors each with its code
	void failed(Running operation, List<GraphQLError> errors);

	/// Whether the network has room for more.
	boolean takesMore();

	/// How many bytes more the client may be behind.
	long allowance();

	/// The client is further behind than anybody may be.
	void lagging();

	EventLoop loop();

	/// Does something on the channel's own thread: at once when this is it.
	default void onLoop(Runnable action) {
		if (loop().inEventLoop()) {
			action.run();
		}
		else {
			later(action);
		}
	}

	/// Does something on the channel's own thread, behind what is to be done there
	/// already. When the loop has stopped its channels are gone, and what is left to do
	/// is to let go.
	default void later(Runnable action) {
		try {
			loop().execute(action);
		}
		catch (RejectedExecutionException stopped) {
			action.run();
		}
	}

}
