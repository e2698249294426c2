package org.copperwall.live;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;

/// Sees to it that a connection which is kept is read again after each answer. Reactor Netty up to 1.3.7 forgets it for a
/// request that came before the answer to the one ahead was wholly over, and was then answered at once, such as with 401
/// (its issue 4361): the client's next request would wait for ever. Once Spring Boot brings 1.3.8 this class can go.
@Component
class KeptConnections implements NettyServerCustomizer {

	private static final String NAME = "copperwall.kept";

	@Override
	public HttpServer apply(HttpServer server) {
		return server.doOnChannelInit((_, channel, _) -> init(channel));
	}

	/// Behind the codec, where answers are still seen as such.
	private static void init(Channel channel) {
		if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
			channel.pipeline().addAfter(NettyPipeline.HttpCodec, NAME, ReadsOn.INSTANCE);
		}
	}

	/// Asks for one read more behind each answer. Where one was asked for already it
	/// changes nothing.
	@ChannelHandler.Sharable
	@SuppressWarnings("FutureReturnValueIgnored") // As the promise handed in tells.
	private static final class ReadsOn extends ChannelOutboundHandlerAdapter {

		static final ReadsOn INSTANCE = new ReadsOn();

		@Override
		public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
			if (!(message instanceof LastHttpContent)) {
				context.write(message, promise);
				return;
			}
			context.write(message, promise.unvoid().addListener((_) -> context.executor().execute(context::read)));
		}

	}

}
