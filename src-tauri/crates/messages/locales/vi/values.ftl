### Giá trị mà LDPlayer hoặc dòng lệnh Windows không nhận được.

values-refused = Không dùng được “{ $value }”. { $reason }
values-line-too-long = Dòng lệnh có { $length } ký tự, mà Windows ở đây nhận nhiều nhất { $limit }.
values-other = Không dùng được: { $reason }.

## Giả lập

values-index = Số của giả lập là từ 0 đến 999.
values-empty = Phải có ít nhất một ký tự.
values-title-quote = Không chắc LDPlayer giữ được dấu ngoặc kép trong tên.
values-title-comma = Danh sách của LDPlayer tách các trường bằng dấu phẩy và không đánh dấu dấu phẩy trong tên.
values-title-blank = Tên không được bắt đầu hoặc kết thúc bằng khoảng trắng.
values-title-option = LDPlayer sẽ coi đó là một tùy chọn.
values-digits = Phải có đúng { $count } chữ số.
values-hexadecimal-digits = Phải có đúng { $count } chữ số thập lục phân, không có dấu phân cách.
values-phone-number = Phải có 1 đến 20 chữ số, có thể có dấu + ở trước.
values-package-name = Phải có hai phần trở lên nối bằng dấu chấm, mỗi phần bắt đầu bằng chữ cái, sau đó là chữ cái, chữ số hoặc _.
values-processors = Phải là 1, 2, 3 hoặc 4.
values-percent = Phải từ 0 đến 100 phần trăm.
values-frames-per-second = Phải từ 0 đến 60.
values-memory = Phải là 256, 512, 768, 1024, 1536, 2048, 4096 hoặc 8192 MB.
values-screen-limits = Rộng và cao phải từ 100 đến 8192 pixel, mật độ từ 30 đến 1000 dpi.
values-screen-form = Phải viết rộng,cao,dpi, ví dụ 960,540,160.
values-location-limits = Kinh độ đứng trước (-180 đến 180), vĩ độ đứng sau (-90 đến 90).
values-location-form = Phải viết kinh độ,vĩ độ, ví dụ 106.7,10.8.
values-gravity = Mỗi trục phải từ -1000 đến 1000.
values-property-key = Chỉ gồm chữ cái, chữ số, ., _ hoặc -, bắt đầu bằng chữ cái.
values-not-json = Không phải JSON: { $reason }.

## Tệp và thư mục

values-path-too-long = Đường dẫn dài nhiều nhất 259 ký tự.
values-path-with-dots = Hãy viết đường dẫn đầy đủ, không dùng . và ..
values-whole-drive = Đây là cả một ổ đĩa; hãy ghi tên tệp hoặc thư mục trên đó.
values-not-absolute = Phải là đường dẫn tuyệt đối, ví dụ C:\folder\file hoặc \\server\share\file.
values-not-in-names = Tên trong Windows không được có < > : " / | ? *.
values-name-end = Mỗi phần của đường dẫn là một tên không kết thúc bằng dấu cách hoặc dấu chấm.
values-extension = Tên phải kết thúc bằng { $extension }.
values-not-the-console = Phải kết thúc bằng ldconsole.exe hoặc dnconsole.exe.
values-more-than-path = Chỉ ghi đường dẫn, không ghi những gì sau tên chương trình.
values-part-of-path = Hãy ghi đường dẫn đầy đủ, ví dụ C:\LDPlayer\LDPlayer9\ldconsole.exe.
values-other-program = Chương trình cần là ldconsole.exe (hoặc dnconsole.exe), trong thư mục có dnplayer.exe.
values-not-on-drive = LDPlayer giữ dữ liệu trên một ổ đĩa của máy trạm, ví dụ D:\LDPlayer\vms.
values-variable = %{ $name }% là thư mục khác nhau ở mỗi tài khoản và máy tính: hãy ghi hẳn thư mục, như trên máy trạm.
values-percent-sign = Windows có thể thay dấu % trong đó.
values-other-variable = Biến là thư mục khác nhau ở mỗi tài khoản: hãy ghi hẳn thư mục, như trên máy trạm.
values-android-path = Phải bắt đầu bằng /.

## Tác vụ của Windows

values-task-name = Tên tác vụ của Windows gồm LDFleet, một dấu cách, chữ cái và chữ số.
values-sid = Số của tài khoản là S-1- và các số.
values-task-argument = Bộ lập lịch tác vụ (Task Scheduler) sẽ thay $( trong đó.

## Những gì không được có trong dòng lệnh Windows

values-control = Có ký tự điều khiển U+{ $code }, làm dòng lệnh Windows bị ngắt hoặc bị thay đổi.
values-not-xml = Có U+{ $code }, không gửi được tới Windows.
values-becomes-quote = Có U+{ $code }, Windows có thể biến nó thành dấu ngoặc kép.
values-becomes-backslash = Có U+{ $code } trước dấu ngoặc kép hoặc ở cuối, Windows có thể biến nó thành dấu gạch chéo ngược.

## Vì sao một dòng trong danh sách của LDPlayer không phải giả lập

values-row-repeated = Số { $index } đã có trong danh sách.
values-row-cut-off = Dòng này có ít trường hơn các dòng xung quanh, có thể đã bị cụt.
values-row-index = Không có giả lập nào mang số { $index }.
values-row-fields = Dòng này có { $fields } trường; một dòng có 7 hoặc 10 trường.
values-row-state = Trạng thái Android { $state } không phải 0, 1 hay 2.
values-row-numbers = Các trường không phải là những con số của một dòng.
