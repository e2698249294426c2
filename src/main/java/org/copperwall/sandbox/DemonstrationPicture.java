package org.copperwall.sandbox;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

/// Draws what stands for photographs in the demonstration data: hills, a house, a paper, a meeting, a notice board. Nobody is
/// in them, and each says what it is. The same subject and number give the same picture.
final class DemonstrationPicture {

	/// What is in it.
	enum Subject {

		HOUSE, PAPER, MEETING, BOARD

	}

	private static final int WIDTH = 1024;

	private static final int HEIGHT = 768;

	private static final String CAPTION = "DEMONSTRATION";

	/// The letters of the caption, five dots across and seven down, a bit each: a machine
	/// without any font draws them too.
	private static final Map<Character, int[]> LETTERS = Map.of('D', new int[] { 30, 17, 17, 17, 17, 17, 30 }, 'E',
			new int[] { 31, 16, 16, 30, 16, 16, 31 }, 'M', new int[] { 17, 27, 21, 21, 17, 17, 17 }, 'O',
			new int[] { 14, 17, 17, 17, 17, 17, 14 }, 'N', new int[] { 17, 25, 25, 21, 19, 19, 17 }, 'S',
			new int[] { 15, 16, 16, 14, 1, 1, 30 }, 'T', new int[] { 31, 4, 4, 4, 4, 4, 4 }, 'R',
			new int[] { 30, 17, 17, 30, 20, 18, 17 }, 'A', new int[] { 14, 17, 17, 31, 17, 17, 17 }, 'I',
			new int[] { 14, 4, 4, 4, 4, 4, 14 });

	private final Subject subject;

	private final int number;

	DemonstrationPicture(Subject subject, int number) {
		this.subject = subject;
		this.number = number;
	}

	/// A JPEG as wide as that, in the proportion 4 to 3.
	byte[] jpeg(int width) {
		double scale = (double) width / WIDTH;
		BufferedImage image = new BufferedImage(width, (int) Math.round(HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.scale(scale, scale);
		draw(pen, new Random(31L * this.number + this.subject.name().length()));
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpeg", bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	static int heightOf(int width) {
		return (int) Math.round(HEIGHT * (double) width / WIDTH);
	}

	private void draw(Graphics2D pen, Random chance) {
		AffineTransform upright = pen.getTransform();
		switch (this.subject) {
			case HOUSE -> house(pen, chance);
			case PAPER -> paper(pen, chance);
			case MEETING -> meeting(pen, chance);
			case BOARD -> board(pen, chance);
		}
		pen.setTransform(upright);
		caption(pen);
	}

	private static void caption(Graphics2D pen) {
		pen.setColor(new Color(0, 0, 0, 150));
		pen.fillRect(0, HEIGHT - 52, WIDTH, 52);
		pen.setColor(Color.WHITE);
		for (int place = 0; place < CAPTION.length(); place++) {
			int[] rows = LETTERS.getOrDefault(CAPTION.charAt(place), new int[0]);
			for (int dot = 0; dot < rows.length * 5; dot++) {
				if ((rows[dot / 5] >> (4 - dot % 5) & 1) == 1) {
					pen.fillRect(24 + place * 28 + dot % 5 * 4, HEIGHT - 40 + dot / 5 * 4, 4, 4);
				}
			}
		}
	}

	private static void house(Graphics2D pen, Random chance) {
		float season = chance.nextFloat();
		pen.setPaint(new GradientPaint(0, 0, new Color(120, 170, 220), 0, HEIGHT / 2f, new Color(225, 235, 240)));
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		for (int ridge = 0; ridge < 4; ridge++) {
			pen.setColor(Color.getHSBColor(0.2f + 0.12f * season, 0.25f + 0.1f * ridge, 0.72f - 0.1f * ridge));
			pen.fill(ridge(chance, 220 + ridge * 70));
		}
		pen.setColor(new Color(176, 150, 115));
		pen.fillRect(0, 560, WIDTH, 208);
		int left = 180 + chance.nextInt(240);
		int width = 360 + chance.nextInt(160);
		Color wall = Color.getHSBColor(0.09f, 0.15f + 0.3f * chance.nextFloat(), 0.85f);
		pen.setColor(wall);
		pen.fillRect(left, 400, width, 190);
		roof(pen, chance, left, width);
		pen.setColor(wall.darker().darker());
		pen.fillRect(left + width / 2 - 35, 470, 70, 120);
		for (int window : new int[] { left + 40, left + width - 120 }) {
			pen.setColor(new Color(90, 120, 140));
			pen.fillRect(window, 450, 80, 70);
			pen.setColor(Color.WHITE);
			pen.setStroke(new BasicStroke(4));
			pen.drawRect(window, 450, 80, 70);
			pen.drawLine(window + 40, 450, window + 40, 520);
		}
	}

	private static void roof(Graphics2D pen, Random chance, int left, int width) {
		GeneralPath roof = new GeneralPath();
		roof.moveTo(left - 40, 405);
		roof.lineTo(left + 50, 310);
		roof.lineTo(left + width - 50, 310);
		roof.lineTo(left + width + 40, 405);
		roof.closePath();
		pen.setColor(chance.nextBoolean() ? new Color(110, 60, 50) : new Color(80, 85, 95));
		pen.fill(roof);
	}

	private static GeneralPath ridge(Random chance, int height) {
		GeneralPath ridge = new GeneralPath();
		ridge.moveTo(0, HEIGHT);
		for (int x = 0; x <= WIDTH; x += 64) {
			ridge.lineTo(x, height + chance.nextInt(90));
		}
		ridge.lineTo(WIDTH, HEIGHT);
		ridge.closePath();
		return ridge;
	}

	private static void paper(Graphics2D pen, Random chance) {
		pen.setColor(new Color(120, 95, 75));
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.rotate((chance.nextDouble() - 0.5) * 0.08, WIDTH / 2.0, HEIGHT / 2.0);
		pen.setColor(new Color(250, 248, 240));
		pen.fillRect(262, 40, 500, 660);
		pen.setColor(new Color(60, 60, 70));
		pen.fillRect(412, 80, 200, 18);
		for (int line = 0; line < 16; line++) {
			pen.fillRect(312, 140 + line * 26, 250 + chance.nextInt(150), 6);
		}
		pen.setColor(new Color(200, 40, 40, 170));
		pen.setStroke(new BasicStroke(6));
		pen.drawOval(590, 560, 110, 110);
	}

	private static void meeting(Graphics2D pen, Random chance) {
		pen.setPaint(new GradientPaint(0, 0, new Color(235, 230, 220), 0, HEIGHT, new Color(190, 180, 165)));
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.setColor(new Color(190, 40, 40));
		pen.fillRect(160, 70, 704, 60);
		pen.setColor(new Color(120, 80, 50));
		pen.fillRect(120, 430, 784, 190);
		for (int chair = 0; chair < 8; chair++) {
			pen.setColor(Color.getHSBColor(chance.nextFloat(), 0.3f, 0.5f));
			pen.fillRoundRect(140 + chair * 95, 340, 70, 110, 20, 20);
			pen.setColor(Color.WHITE);
			pen.fillRect(150 + chair * 95, 460, 50, 34);
		}
	}

	private static void board(Graphics2D pen, Random chance) {
		pen.setColor(new Color(200, 195, 185));
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.setColor(new Color(60, 90, 70));
		pen.fillRect(140, 110, 744, 480);
		for (int sheet = 0; sheet < 3; sheet++) {
			int left = 180 + sheet * 235;
			int top = 150 + chance.nextInt(40);
			pen.setColor(sheet == 1 ? new Color(252, 240, 240) : Color.WHITE);
			pen.fillRect(left, top, 200, 300);
			pen.setColor(new Color(70, 70, 80));
			for (int line = 0; line < 11; line++) {
				pen.fillRect(left + 20, top + 30 + line * 22, 90 + chance.nextInt(70), 5);
			}
		}
		pen.setColor(new Color(90, 70, 60));
		pen.fillRect(200, 590, 30, 180);
		pen.fillRect(794, 590, 30, 180);
	}

}
