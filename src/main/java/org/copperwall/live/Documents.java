package org.copperwall.live;

import java.util.Optional;

import graphql.language.Document;

/// Documents as the engine reads them, read once however often they are asked.
public interface Documents {

	/// @return empty for one that cannot be read: executing it says why
	Optional<Document> parsed(String query);

}
