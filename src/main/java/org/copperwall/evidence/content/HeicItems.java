package org.copperwall.evidence.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The items of a HEIC and what is known of them: tiles, the grid that joins them, thumbnails, camera data.
final class HeicItems {

	private static final Set<String> PICTURES = Set.of("hvc1", "grid", "iden");

	private final Map<Long, String> kinds = new HashMap<>();

	private final Map<Long, List<Stretch>> stretches = new HashMap<>();

	private final Map<Long, List<Long>> references = new HashMap<>();

	private final Map<Long, Integer> tiles = new HashMap<>();

	private final List<Property> properties = new ArrayList<>();

	private final Map<Long, List<Integer>> associations = new HashMap<>();

	private @Nullable Box own;

	private long primary = -1;

	/// A piece of the file.
	record Stretch(long from, long length) {
	}

	record Size(int width, int height) {

		Size turned() {
			int across = this.height;
			return new Size(across, this.width);
		}

	}

	/// @param size of an `ispe`
	/// @param quarters of an `irot`, to the left
	private record Property(String kind, @Nullable Size size, int quarters) {
	}

	void own(Box data) {
		this.own = data;
	}

	void primary(long id) {
		this.primary = id;
	}

	void kind(long id, String kind) {
		if (this.kinds.put(id, kind) != null) {
			throw ContentRefused.broken("two items of one number");
		}
	}

	/// @param construction where it is counted from: 0 the file's start, 1 the list's own
	/// data
	void stretch(long id, int construction, long offset, long length) {
		Box data = this.own;
		if (construction > 1 || (construction == 1 && data == null)) {
			throw ContentRefused.broken("an item made of another");
		}
		long start = data == null || construction == 0 ? 0 : data.content();
		if (offset < 0 || length <= 0 || (data != null && construction == 1 && offset > data.end() - start - length)) {
			throw ContentRefused.broken("an item out of bounds");
		}
		this.stretches.computeIfAbsent(id, none -> new ArrayList<>()).add(new Stretch(start + offset, length));
	}

	void reference(String kind, long from, long to) {
		this.references.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
		if (kind.equals("dimg")) {
			this.tiles.merge(from, 1, Integer::sum);
		}
	}

	void property(FileBytes file, Box box) {
		Size size = null;
		int quarters = 0;
		if (box.kind().equals("ispe")) {
			long width = file.uint32(box.content() + 4);
			long height = file.uint32(box.content() + 8);
			size = new Size((int) Math.min(Integer.MAX_VALUE, width), (int) Math.min(Integer.MAX_VALUE, height));
		}
		else if (box.kind().equals("irot")) {
			quarters = file.at(box.content()) & 3;
		}
		this.properties.add(new Property(box.kind(), size, quarters));
	}

	/// @param index from 1; 0 means none
	void associate(long id, int index) {
		if (index > 0) {
			this.associations.computeIfAbsent(id, none -> new ArrayList<>()).add(index);
		}
	}

	/// That what the decoder will follow is all there, within bounds and without circles.
	void check(FileBytes file, int megapixels) {
		String kind = this.kinds.get(this.primary);
		if (kind == null || !PICTURES.contains(kind)) {
			throw ContentRefused.broken("no main picture");
		}
		for (Property property : this.properties) {
			if (property.size() != null) {
				Picture.checkSize(property.size().width(), property.size().height(), megapixels);
			}
		}
		for (List<Stretch> parts : this.stretches.values()) {
			for (Stretch part : parts) {
				if (part.from() > file.length() - part.length()) {
					throw new ContentRefused(ContentFault.TRUNCATED, "an item reaches past the end");
				}
			}
		}
		this.kinds.forEach((id, each) -> checkItem(file, id, each, megapixels));
		checkNoCircles();
	}

	private void checkItem(FileBytes file, long id, String kind, int megapixels) {
		if (!PICTURES.contains(kind)) {
			return;
		}
		Size size = property(id, "ispe").size();
		if (size == null) {
			throw ContentRefused.broken("a picture without size");
		}
		if (!kind.equals("iden") && !this.stretches.containsKey(id)) {
			throw ContentRefused.broken("a picture without data");
		}
		if (kind.equals("grid")) {
			checkGrid(file, id, size, megapixels);
		}
	}

	/// One byte of version and one of flags, rows and columns less one, and the size of
	/// the whole.
	private void checkGrid(FileBytes file, long id, Size announced, int megapixels) {
		Stretch data = this.stretches.getOrDefault(id, List.of()).getFirst();
		boolean wide = (file.at(data.from() + 1) & 1) != 0;
		int rows = file.at(data.from() + 2) + 1;
		int columns = file.at(data.from() + 3) + 1;
		long width = wide ? file.uint32(data.from() + 4) : file.uint16(data.from() + 4);
		long height = wide ? file.uint32(data.from() + 8) : file.uint16(data.from() + 6);
		Picture.checkSize(width, height, megapixels);
		if (width != announced.width() || height != announced.height()
				|| rows * columns != this.tiles.getOrDefault(id, 0)) {
			throw ContentRefused.broken("a grid of another size");
		}
	}

	private void checkNoCircles() {
		Map<Long, Integer> waiting = new HashMap<>();
		this.references.values().forEach(all -> all.forEach(to -> waiting.merge(to, 1, Integer::sum)));
		Deque<Long> free = new ArrayDeque<>(
				this.references.keySet().stream().filter(id -> !waiting.containsKey(id)).toList());
		while (!free.isEmpty()) {
			for (Long to : this.references.getOrDefault(free.pop(), List.of())) {
				if (waiting.merge(to, -1, Integer::sum) == 0) {
					waiting.remove(to);
					free.push(to);
				}
			}
		}
		if (!waiting.isEmpty()) {
			throw ContentRefused.broken("items that are made of themselves");
		}
	}

	private Property property(long id, String kind) {
		for (int index : this.associations.getOrDefault(id, List.of())) {
			if (index <= this.properties.size() && this.properties.get(index - 1).kind().equals(kind)) {
				return this.properties.get(index - 1);
			}
		}
		return new Property(kind, null, 0);
	}

	Size shownSize() {
		Size size = property(this.primary, "ispe").size();
		if (size == null) {
			throw ContentRefused.broken("a picture without size");
		}
		boolean onItsSide = property(this.primary, "irot").quarters() % 2 == 1;
		return onItsSide ? size.turned() : size;
	}

	/// Where camera data, XMP and the like stand.
	List<Stretch> metadata() {
		return this.kinds.entrySet()
			.stream()
			.filter(item -> item.getValue().equals("Exif") || item.getValue().equals("mime"))
			.flatMap(item -> this.stretches.getOrDefault(item.getKey(), List.of()).stream())
			.toList();
	}

	@Nullable Stretch exif() {
		for (Map.Entry<Long, String> item : this.kinds.entrySet()) {
			List<Stretch> parts = this.stretches.getOrDefault(item.getKey(), List.of());
			if (item.getValue().equals("Exif") && parts.size() == 1) {
				return parts.getFirst();
			}
		}
		return null;
	}

}
