package org.copperwall.live;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GraphFailure;

/// Which documents are executed for whom. Asked once for each request, on every way it can come.
public interface TrustedDocuments {

	/// @return the request with the document that it names, or as it is
	/// @throws GraphFailure UNTRUSTED_DOCUMENT for a name that nobody knows, and for a
	/// document that is not trusted where
	/// the viewer may have no other executed
	GraphRequest admitted(GraphRequest request, Viewer viewer);

}
