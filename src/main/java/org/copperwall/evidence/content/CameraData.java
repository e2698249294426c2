package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import org.jspecify.annotations.Nullable;

/// What the camera wrote beside the picture. It may be missing, cut or malicious; then there is none, and the picture is
/// taken all the same. XMP is not read: phones repeat there what EXIF says.
/// @param orientation how the camera was held, 1 to 8 as EXIF numbers it; 1 when unknown
record CameraData(int orientation, @Nullable CaptureData capture) {

	private static final CameraData NONE = new CameraData(1, null);

	private static final Pattern TAKEN = Pattern.compile("(\\d{4}):(\\d\\d):(\\d\\d) (\\d\\d:\\d\\d:\\d\\d)");

	private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d");

	private static final int LONGEST_DEVICE = 80;

	/// @param exif a TIFF structure, some programs put `Exif` and two zeros before it
	static CameraData of(@Nullable ByteBuffer exif) {
		if (exif == null) {
			return NONE;
		}
		try {
			byte[] bytes = new byte[exif.remaining()];
			exif.duplicate().get(bytes);
			Metadata metadata = new Metadata();
			new ExifReader().extract(new ByteArrayReader(bytes), metadata,
					ExifReader.startsWithJpegExifPreamble(bytes) ? 6 : 0);
			return read(metadata);
		}
		catch (RuntimeException | StackOverflowError malformed) {
			return NONE;
		}
	}

	private static CameraData read(Metadata metadata) {
		Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
		Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
		GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
		Integer orientation = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
		GeoLocation place = gps == null ? null : gps.getGeoLocation();
		String taken = sub == null ? null : taken(sub);
		String device = main == null ? null : device(main);
		boolean known = place != null || taken != null || device != null;
		return new CameraData(orientation == null ? 1 : orientation, known ? capture(taken, place, device) : null);
	}

	private static CaptureData capture(@Nullable String taken, @Nullable GeoLocation place, @Nullable String device) {
		boolean somewhere = place != null && !place.isZero() && Math.abs(place.getLatitude()) <= 90
				&& Math.abs(place.getLongitude()) <= 180;
		return place == null || !somewhere ? new CaptureData(taken, null, null, device)
				: new CaptureData(taken, place.getLatitude(), place.getLongitude(), device);
	}

	private static @Nullable String taken(Directory sub) {
		String written = sub.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
		Matcher found = TAKEN.matcher(written == null ? "" : written);
		if (!found.find()) {
			return null;
		}
		String offset = sub.getString(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
		boolean known = offset != null && OFFSET.matcher(offset).matches();
		return "%s-%s-%sT%s%s".formatted(found.group(1), found.group(2), found.group(3), found.group(4),
				known ? offset : "");
	}

	/// Only printable characters: it may come to stand on a page.
	private static @Nullable String device(Directory main) {
		String device = Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL)
			.map(main::getString)
			.filter(text -> text != null)
			.map(text -> text.replaceAll("\\p{Cntrl}", "").strip())
			.filter(text -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining(" "));
		return device.isEmpty() ? null : device.substring(0, Math.min(LONGEST_DEVICE, device.length()));
	}

}
