-- The records of the files; their bytes are drawn when they are asked for.
INSERT INTO evidence (id, kind, status, owner_type, owner_id, household_id, region_code, file_name_sealed, byte_length, sha256,
                      captured_at, issuer, subject, requested_at, expires_at, media_type, width, height, preview_length,
                      thumbnail_length, taken_at, kept_at)
SELECT file.id, kind, 'KEPT', 'Case', case_id, household_id, region_code, sealed, length, sha256, at - interval '1 hour',
       'demonstration', uploader, at - interval '10 minutes', at + interval '1 day', 'image/jpeg', width, height, length,
       thumbnail_length, to_char((at - interval '1 hour') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS'),
       at - interval '5 minutes'
  FROM plan_evidence AS file
  JOIN picture ON picture.subject = file.subject AND number = picture
  JOIN sealed ON sealed.id = file.id AND place = 'evidence.file_name_sealed';
