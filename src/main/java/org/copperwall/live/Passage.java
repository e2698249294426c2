package org.copperwall.live;

import java.util.List;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;

/// A place in a shared stream: one result, and from here on to the next. Whoever reads
/// holds the place he has read up to, and through it everything behind it and nothing
/// before it: what nobody holds any more is gone.
final class Passage {

	private final @Nullable EncodedResult result;

	private final @Nullable List<GraphQLError> errors;

	/// Of all results up to here, this one included.
	private final long bytes;

	private final long at = System.nanoTime();

	private volatile @Nullable Passage next;

	private Passage(@Nullable EncodedResult result, @Nullable List<GraphQLError> errors, long bytes) {
		this.result = result;
		this.errors = errors;
		this.bytes = bytes;
	}

	/// Where a stream begins: no result yet.
	static Passage beginning() {
		return new Passage(null, null, 0);
	}

	Passage followedBy(EncodedResult following) {
		return followedBy(new Passage(following, null, this.bytes + following.json().length));
	}

	/// @param faults why the stream ends; none when it has just ended
	Passage endedBy(List<GraphQLError> faults) {
		return followedBy(new Passage(null, faults, this.bytes));
	}

	private Passage followedBy(Passage following) {
		this.next = following;
		return following;
	}

	@Nullable Passage next() {
		return this.next;
	}

	/// The last result that has come since, or this.
	Passage newest() {
		Passage newest = this;
		for (Passage newer = this.next; newer != null && newer.end() == null; newer = newer.next) {
			newest = newer;
		}
		return newest;
	}

	/// @return nothing for a beginning or an end
	@Nullable EncodedResult result() {
		return this.result;
	}

	/// @return nothing unless the stream ends here
	@Nullable List<GraphQLError> end() {
		return this.errors;
	}

	/// Where in the district's stream; 0 for what stands nowhere.
	long position() {
		return (this.result == null) ? 0 : this.result.position();
	}

	long bytes() {
		return this.bytes;
	}

	/// When it was appended, of `System.nanoTime`.
	long at() {
		return this.at;
	}

}
