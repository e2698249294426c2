import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/// The few WebSocket frames a screen sends. They are masked with zeros: a server must accept any mask, and this one costs
/// nothing.
final class Frames {

	static final int TEXT = 1;

	static final int CLOSE = 8;

	static final int PING = 9;

	static final int PONG = 10;

	private Frames() {
	}

	static ByteBuf handshake(ByteBufAllocator buffers, String host, String path) {
		String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
				+ "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
				+ "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
		return buffers.buffer(request.length()).writeBytes(request.getBytes(StandardCharsets.US_ASCII));
	}

	static ByteBuf text(ByteBufAllocator buffers, String message) {
		byte[] payload = message.getBytes(StandardCharsets.UTF_8);
		return head(buffers, TEXT, payload.length).writeBytes(payload);
	}

	/// Answers a ping on the level of frames with the bytes it came with.
	static ByteBuf pong(ByteBufAllocator buffers, ByteBuf frame, int from, int length) {
		return head(buffers, PONG, length).writeBytes(frame, from, length);
	}

	private static ByteBuf head(ByteBufAllocator buffers, int opcode, int length) {
		ByteBuf frame = buffers.buffer(length + 14).writeByte(0x80 | opcode);
		if (length < 126) {
			frame.writeByte(0x80 | length);
		}
		else if (length < 65_536) {
			frame.writeByte(0x80 | 126).writeShort(length);
		}
		else {
			frame.writeByte(0x80 | 127).writeLong(length);
		}
		return frame.writeInt(0);
	}

	/// A JSON string. Only what documents and tokens contain has to be escaped.
	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
	}

}
