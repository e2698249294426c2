import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;

/// The limit a service can be compared with: writes the same bytes to every WebSocket and knows nothing else. No schema, no
/// log, no queue limits, no resume. Speaks just enough of `graphql-transport-ws` for a screen to be content, and takes its
/// orders from standard input, one a line, as the peers do: `event <nanoseconds>` and `burst <events> <nanoseconds>`. It
/// ends with its standard input.
///
/// `java RawBroadcast.java <port> [coalesce]`: each event is flushed to each socket by itself; with `coalesce` the events of
/// a burst are flushed together.
final class RawBroadcast {

	private static final String MESSAGE = """
			{"id":"1","type":"next","payload":{"data":{"warningRaised":{"cursor":"%s","occurredAt":"2026-11-22T06:56:24.123456Z",\
			"severity":"MODERATE","source":"GRASSROOTS_VISIT","region":{"code":"621202114001","name":"柏林镇第一村"},\
			"warning":{"id":"%s","status":"OPEN","severity":"MODERATE","source":"GRASSROOTS_VISIT","medium":"VISIT",\
			"causes":["ILLNESS"],"dimensions":["SAFE_HOUSING"],"hop":"VILLAGE_COMMITTEE","dueAt":"2026-11-25T10:00:00Z",\
			"raisedAt":"2026-11-22T06:56:24.123456Z","version":1}}}}}""";

	private static final int ID_LENGTH = 60;

	private static final Pattern KEY = Pattern.compile("(?i)sec-websocket-key: *(\\S+)");

	/// The sockets of one event loop, written to by it alone.
	private static final class Sockets {

		final EventLoop loop;

		final List<Channel> open = new ArrayList<>();

		Sockets(EventLoop loop) {
			this.loop = loop;
		}

	}

	private final List<Sockets> all = new ArrayList<>();

	private final boolean coalesce;

	private long position;

	private RawBroadcast(boolean coalesce) {
		this.coalesce = coalesce;
	}

	public static void main(String[] arguments) throws Exception {
		int port = Integer.parseInt(arguments[0]);
		RawBroadcast broadcast = new RawBroadcast(arguments.length > 1 && arguments[1].equals("coalesce"));
		broadcast.listen(port);
		IO.println("ready");
		broadcast.obey();
		System.exit(0);
	}

	private void listen(int port) throws Exception {
		int loops = Runtime.getRuntime().availableProcessors();
		EventLoopGroup group = new MultiThreadIoEventLoopGroup(loops, EpollIoHandler.newFactory());
		for (int index = 0; index < loops; index++) {
			this.all.add(new Sockets((EventLoop) group.next()));
		}
		new ServerBootstrap().group(group)
			.channel(EpollServerSocketChannel.class)
			.option(ChannelOption.SO_BACKLOG, 4096)
			.childOption(ChannelOption.TCP_NODELAY, true)
			.childHandler(new ChannelInitializer<>() {
				@Override
				protected void initChannel(Channel channel) {
					channel.pipeline().addLast(new Socket());
				}
			})
			.bind("127.0.0.1", port)
			.sync();
	}

	private void obey() throws Exception {
		BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
		for (String order = orders.readLine(); order != null; order = orders.readLine()) {
			String[] words = order.split(" ");
			if (words[0].equals("gc")) {
				System.gc();
				continue;
			}
			boolean burst = words[0].equals("burst");
			int events = burst ? Integer.parseInt(words[1]) : 1;
			publish(events, words[burst ? 2 : 1]);
		}
	}

	private void publish(int events, String nanos) {
		List<String> messages = new ArrayList<>();
		for (int event = 0; event < events; event++) {
			messages.add(message(nanos));
		}
		for (Sockets sockets : this.all) {
			List<ByteBuf> frames = messages.stream().map(RawBroadcast::text).toList();
			if (this.coalesce) {
				sockets.loop.execute(() -> writeTogether(sockets, frames));
			}
			else {
				frames.forEach(frame -> sockets.loop.execute(() -> writeOne(sockets, frame)));
			}
		}
	}

	private static void writeOne(Sockets sockets, ByteBuf frame) {
		sockets.open.forEach(channel -> channel.writeAndFlush(frame.retainedDuplicate(), channel.voidPromise()));
		frame.release();
	}

	private static void writeTogether(Sockets sockets, List<ByteBuf> frames) {
		for (Channel channel : sockets.open) {
			frames.forEach(frame -> channel.write(frame.retainedDuplicate(), channel.voidPromise()));
			channel.flush();
		}
		frames.forEach(ByteBuf::release);
	}

	private String message(String nanos) {
		String plain = "621202:" + ++this.position + ":0123456789abcdef";
		String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
		String id = nanos + "-".repeat(ID_LENGTH - nanos.length());
		return MESSAGE.formatted(cursor, id);
	}

	private static ByteBuf text(String message) {
		byte[] payload = message.getBytes(StandardCharsets.UTF_8);
		ByteBuf frame = Unpooled.directBuffer(payload.length + 4).writeByte(0x81);
		if (payload.length < 126) {
			frame.writeByte(payload.length);
		}
		else {
			frame.writeByte(126).writeShort(payload.length);
		}
		return frame.writeBytes(payload);
	}

	/// Answers whatever a client says with what it wants to hear. Reads only what is masked with zeros, as screens do.
	private final class Socket extends ChannelInboundHandlerAdapter {

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
			ByteBuf input = (ByteBuf) message;
			String said = input.toString(StandardCharsets.ISO_8859_1);
			input.release();
			Matcher key = KEY.matcher(said);
			if (key.find()) {
				context.writeAndFlush(Unpooled.copiedBuffer(accepted(key.group(1)), StandardCharsets.US_ASCII));
			}
			else if (said.contains("connection_init")) {
				context.writeAndFlush(text("{\"type\":\"connection_ack\"}"));
			}
			else if (said.contains("\"subscribe\"")) {
				mine(context).open.add(context.channel());
			}
		}

		@Override
		public void channelInactive(ChannelHandlerContext context) {
			mine(context).open.remove(context.channel());
		}

		@Override
		public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
			context.close();
		}

		private Sockets mine(ChannelHandlerContext context) {
			EventLoop loop = context.channel().eventLoop();
			return RawBroadcast.this.all.stream().filter(sockets -> sockets.loop == loop).findFirst().orElseThrow();
		}

		private static String accepted(String key) throws Exception {
			byte[] digest = MessageDigest.getInstance("SHA-1")
				.digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
			return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
					+ Base64.getEncoder().encodeToString(digest)
					+ "\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
		}

	}

}
