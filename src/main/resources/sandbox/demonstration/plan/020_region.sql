-- Regions: the district, its 40 townships, towns and subdistricts, 650 villages, 5,044 village groups.
-- District and townships bear their real names and published statistical codes. How many villages a township has, and
-- the villages' and groups' codes and names are invented, but for 曹家堡村, which the sources name.

CREATE TEMPORARY TABLE plan_township ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY code) AS township, code, name, villages FROM (VALUES
	('621202001', '钟楼街道', 3), ('621202002', '吉石坝街道', 4), ('621202003', '江北街道', 3), ('621202004', '江南街道', 5),
	('621202100', '城关镇', 9), ('621202101', '安化镇', 34), ('621202102', '东江镇', 13), ('621202103', '两水镇', 20),
	('621202104', '汉王镇', 24), ('621202105', '洛塘镇', 34), ('621202106', '角弓镇', 23), ('621202107', '马街镇', 32),
	('621202108', '三河镇', 27), ('621202109', '甘泉镇', 22), ('621202110', '鱼龙镇', 26), ('621202111', '琵琶镇', 25),
	('621202112', '外纳镇', 22), ('621202113', '马营镇', 28), ('621202114', '柏林镇', 18), ('621202115', '姚寨镇', 8),
	('621202116', '佛崖镇', 20), ('621202117', '石门镇', 17), ('621202118', '五马镇', 16), ('621202119', '裕河镇', 9),
	('621202120', '汉林镇', 15), ('621202121', '桔柑镇', 14), ('621202122', '隆兴镇', 21), ('621202123', '黄坪镇', 15),
	('621202124', '五库镇', 12), ('621202125', '三仓镇', 13), ('621202201', '坪垭藏族乡', 9), ('621202203', '蒲池乡', 14),
	('621202211', '池坝乡', 13), ('621202218', '龙坝乡', 16), ('621202219', '龙凤乡', 14), ('621202221', '磨坝藏族乡', 6),
	('621202225', '玉皇乡', 12), ('621202226', '郭河乡', 13), ('621202229', '枫相乡', 9), ('621202233', '月照乡', 12)
) AS township (code, name, villages);

-- A name is a family and a landform: 26 and 12 of them, walked through so that no township meets a name twice.
CREATE TEMPORARY TABLE plan_village ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY code, number)::int AS village, township, code || lpad(number::text, 3, '0') AS code,
       CASE WHEN code = '621202115' AND number = 1 THEN '曹家堡村'
            ELSE substr('赵钱孙周吴郑冯陈卫蒋沈韩杨朱秦许何吕施孔金魏陶姜谢邹', 1 + (step / 12)::int, 1) || '家'
                 || substr('湾坪沟坝山庄崖梁河坡院塬', 1 + (step % 12)::int, 1) || '村' END AS name,
       number, code AS township_code
  FROM plan_township, generate_series(1, villages) AS number,
       LATERAL (SELECT (township * 29 + number * 25) % 312 AS step) AS walk;

-- 494 villages have eight groups, 156 have seven: 5,044 sections, and a monitor for each. The village in which the
-- personas work is the first of Bolin and has eight.
CREATE TEMPORARY TABLE plan_section ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY code, number)::int AS section, village, township, code AS village_code,
       code || lpad(number::text, 2, '0') AS code, number, substr('一二三四五六七八', number, 1) || '组' AS name
  FROM (SELECT village, township, code, row_number() OVER (ORDER BY code <> '621202114001', pg_temp.chance('groups', village)) AS place
          FROM plan_village) AS placed, generate_series(1, CASE WHEN place <= 494 THEN 8 ELSE 7 END) AS number;
