package org.copperwall.live;

import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/// The wire to one client, when those who send are not the channel's own thread.
class OutboundLineTest {

	private static final MultiThreadIoEventLoopGroup LOOPS = new MultiThreadIoEventLoopGroup(2,
			NioIoHandler.newFactory());

	@AfterAll
	static void stop() {
		LOOPS.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
	}

	/// What was handed over between a flush being asked for and being done used to wait
	/// for the next message, or the next ping.
	@Test
	void what_is_sent_while_the_channel_is_busy_needs_no_later_message_to_go_out() throws Exception {
		BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
		Channel channel = connected(arrived);
		OutboundLine line = new OutboundLine(channel, settings()) {
			@Override
			@SuppressWarnings("FutureReturnValueIgnored")
			void write(byte[][] parts, int size, ChannelPromise promise) {
				channel().write(Unpooled.wrappedBuffer(parts), promise);
			}
		};
		CountDownLatch busy = new CountDownLatch(1);
		channel.eventLoop().execute(() -> await(busy));
		line.send("first".getBytes(StandardCharsets.UTF_8));
		line.send("second".getBytes(StandardCharsets.UTF_8));
		busy.countDown();
		StringBuilder whole = new StringBuilder();
		String part = arrived.poll(5, TimeUnit.SECONDS);
		while (part != null) {
			whole.append(part);
			part = (whole.length() < "firstsecond".length()) ? arrived.poll(5, TimeUnit.SECONDS) : null;
		}
		assertThat(whole).hasToString("firstsecond");
		channel.close().sync();
	}

	private static Channel connected(BlockingQueue<String> arrived) throws InterruptedException {
		SocketAddress address = new ServerBootstrap().group(LOOPS)
			.channel(NioServerSocketChannel.class)
			.childHandler(new ChannelInboundHandlerAdapter() {
				@Override
				public void channelRead(ChannelHandlerContext context, Object message) {
					ByteBuf bytes = (ByteBuf) message;
					arrived.add(bytes.toString(StandardCharsets.UTF_8));
					bytes.release();
				}
			})
			.bind("127.0.0.1", 0)
			.sync()
			.channel()
			.localAddress();
		return new Bootstrap().group(LOOPS)
			.channel(NioSocketChannel.class)
			.handler(new ChannelInboundHandlerAdapter())
			.connect(address)
			.sync()
			.channel();
	}

	private static LiveSettings settings() {
		return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("copperwall.live",
				LiveSettings.class);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
