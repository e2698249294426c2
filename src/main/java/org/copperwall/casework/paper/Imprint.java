package org.copperwall.casework.paper;

import java.time.ZonedDateTime;
import java.util.function.IntFunction;

/// What stands on every page, and what a document says about itself.
/// @param language such as `zh-CN`
/// @param title of the document: says which it is, not whom it is about
/// @param left and right in the head of each page
/// @param page such as `第 3 页`
/// @param pages such as `共 12 页`
/// @param madeAt when it was made
public record Imprint(String language, String title, String left, String right, IntFunction<String> page,
		IntFunction<String> pages, ZonedDateTime madeAt) {
}
