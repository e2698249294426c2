import java.net.InetSocketAddress;
import java.util.List;

/// A server whose fan-out is measured: Copperwall, the raw limit, or a peer.
interface Contestant extends AutoCloseable {

	String name();

	InetSocketAddress address();

	/// The process that serves the screens; what it uses is the cost of fan-out.
	long pid();

	/// Processes whose work is not fan-out: those that commit the events.
	List<Long> writing() throws Exception;

	Question question() throws Exception;

	/// Publishes events at an even rate, and returns when the last one is published.
	void publish(int events, double perSecond) throws Exception;

	/// Publishes many events at once.
	/// @return when the screens' server could begin to deliver them, as [System#nanoTime]
	long burst(int events) throws Exception;

	/// When the event with this mark was caused; null for another's.
	Long caused(String mark);

	/// When the writer of the event knew that it is recorded; the same as [#caused] where nothing is recorded.
	Long recorded(String mark);

	/// Collects garbage, so that what remains is in use.
	void collect() throws Exception;

	@Override
	void close() throws Exception;

}
