/// What screens subscribe to.
/// @param path such as `/graphql`
/// @param authorization of `connection_init`, such as `Bearer …`; null for none
/// @param document a subscription with `cursor` in its payload; with `$after: Cursor` if it is to be resumed
/// @param variables a JSON object without `after`
/// @param mark what precedes that by which an event is recognised, such as `"id":"`; looked for behind the cursor
record Question(String path, String authorization, String document, String variables, String mark) {

	String greeting() {
		return this.authorization == null ? "{\"type\":\"connection_init\"}"
				: "{\"type\":\"connection_init\",\"payload\":{\"authorization\":" + Frames.quoted(this.authorization) + "}}";
	}

	/// @param after the cursor to continue behind; null for none
	String request(String after) {
		String given = this.variables.strip();
		if (after != null) {
			String separator = given.matches("\\{\\s*}") ? "" : ",";
			given = given.substring(0, given.length() - 1) + separator + "\"after\":\"" + after + "\"}";
		}
		return "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":" + Frames.quoted(this.document)
				+ ",\"variables\":" + given + "}}";
	}

	/// @param message from the cursor on
	String markIn(String message) {
		int from = message.indexOf(this.mark);
		int begin = from + this.mark.length();
		return from < 0 ? "" : message.substring(begin, message.indexOf('"', begin));
	}

}
