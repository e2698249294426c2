/// Where files lie: in a folder or on an S3 server, always sealed. Rooms that keep files use `FileStorage`, and say by a
/// `FileOwner` which files are theirs.
@NullMarked
@NamedInterface("storage")
package org.copperwall.evidence.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
