### Bộ lọc đã gõ được hiểu thế nào, vì sao có phần không hiểu, và có thể điền gì.


## Trường

filter-field-ws = máy trạm
filter-field-title = tên
filter-field-state = trạng thái
filter-field-since = thời gian ở trạng thái này
filter-field-mem = RAM đang dùng
filter-field-ram = RAM theo cấu hình
filter-field-cpu = số nhân theo cấu hình
filter-field-res = độ phân giải
filter-field-index = số
filter-field-version = phiên bản LDPlayer
filter-field-adb = địa chỉ cho adb
filter-field-op = tác vụ cuối
filter-field-kind = điều đã xảy ra
filter-field-by = ai yêu cầu
filter-field-result = kết quả
filter-field-ago = cách đây bao lâu

## Một phần được hiểu là gì

filter-word = tên hoặc máy trạm chứa { $text }
filter-word-of-activity = có mục chứa { $text }
filter-word-like = tên hoặc máy trạm giống { $text }
filter-tag = có nhãn { $tags }
filter-contains = { $field } chứa { $values }
filter-is = { $field } là { $values }
filter-more-than = { $field } hơn { $amount }
filter-at-least = { $field } từ { $amount } trở lên
filter-less-than = { $field } dưới { $amount }
filter-at-most = { $field } từ { $amount } trở xuống
filter-between = { $from } đến { $to }
filter-unknown = không biết
filter-no-operation = không có
filter-one-of = một trong { $values }
filter-not = không phải: { $term }
filter-or = hoặc

## Vì sao có phần không hiểu

filter-quote-open = Dấu ngoặc kép mở ở đây nhưng không đóng.
filter-nothing-after-minus = Sau dấu trừ phải là điều không được có, không có dấu cách.
filter-minus-twice = Một dấu trừ là đủ.
filter-value-missing = Ở đây thiếu một giá trị.
filter-unknown-field = Không có trường “{ $name }”. Để tìm như văn bản, hãy đặt trong dấu ngoặc kép.
filter-unknown-field-meant = Không có trường “{ $name }”. Có phải ý bạn là “{ $meant }”? Để tìm như văn bản, hãy đặt trong dấu ngoặc kép.
filter-sign-does-not-fit = Trường này chỉ hỏi được bằng { $signs }.
filter-unknown-choice = Có thể là { $choices }.
filter-no-number = Ở đây phải là một số.
filter-unit-missing-bytes = Thiếu đơn vị: k, m, g hoặc t, như 2g.
filter-unit-missing-seconds = Thiếu đơn vị: s, m, h, d hoặc w, như 1h30m.
filter-unit-unknown-bytes = Đơn vị là k, m, g và t, như 2g.
filter-unit-unknown-seconds = Đơn vị là s, m, h, d và w, như 1h30m.
filter-unit-unknown-count = Mục này được đếm: một số không có đơn vị.
filter-too-large = Số này quá lớn.
filter-one-number-only = Sau dấu này là một số.
filter-backwards = Khoảng này kết thúc trước khi bắt đầu.
filter-or-alone = Hai bên chữ “or” phải có gì đó.
