package org.copperwall.live;

import java.io.IOException;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.netty.channel.AbortedException;

/// What a broken connection means.
final class LinkFaults {

	private static final Logger log = LoggerFactory.getLogger(LinkFaults.class);

	private LinkFaults() {
	}

	/// @return nothing when there is nobody left to tell
	static @Nullable CloseReason reason(Throwable fault) {
		return switch (fault) {
			case TooLongFrameException _ -> CloseReason.TOO_BIG;
			// The codec has told the client already.
			case CorruptedWebSocketFrameException _, AbortedException _, IOException _ -> null;
			default -> {
				log.error("A socket failed", fault);
				yield CloseReason.FAULT;
			}
		};
	}

}
