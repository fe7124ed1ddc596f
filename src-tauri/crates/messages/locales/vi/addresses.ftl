### Địa chỉ hoặc cổng sai chỗ nào, thế nào mới đúng.

addresses-none = Hãy nhập tên máy hoặc địa chỉ IP của máy trạm, ví dụ 192.168.1.17.
addresses-account = Trong địa chỉ này có tên tài khoản; tài khoản có ô riêng.
addresses-network = “{ $text }” là một mạng kèm độ dài; hãy nhập một địa chỉ, ví dụ { $address }.
addresses-more = “{ $text }” có nhiều hơn một địa chỉ máy; chỉ nhập tên máy hoặc địa chỉ IP.
addresses-scheme = “{ $text }” là địa chỉ dành cho { $scheme }; chỉ nhập tên máy hoặc địa chỉ IP.
addresses-https-typed = Đây là địa chỉ HTTPS, còn ở mục Kết nối đang chọn HTTP. Hãy chọn HTTPS ở đó, hoặc chỉ nhập { $host }.
addresses-http-typed = Đây là địa chỉ HTTP, còn ở mục Kết nối đang chọn HTTPS. Hãy chọn HTTP ở đó, hoặc chỉ nhập { $host }.
addresses-other-port = “{ $host }” được ghi kèm cổng { $typed }, còn ô cổng ghi { $port }. Hãy nhập { $typed } vào ô đó, và { $host } ở đây.
addresses-after-bracket = “{ $text }” có phần sau dấu ngoặc vuông không phải là cổng.
addresses-bracket-open = “{ $text }” có dấu ngoặc vuông chưa đóng.
addresses-not-ipv6 = “{ $text }” không phải địa chỉ IPv6, cũng không phải tên kèm cổng.
addresses-zone = “{ $text }” kết thúc bằng một zone (%{ $zone }) không tồn tại: zone là số hoặc tên của một giao diện mạng trên máy tính này.
addresses-blank = “{ $text }” có khoảng trắng, tên máy không có khoảng trắng.
addresses-blank-like = “{ $text }” có ký tự U+{ $code }, tên máy không có ký tự đó.
addresses-not-looked-up = “{ $text }” không phải tên máy có thể tra cứu; hãy nhập địa chỉ IP.
addresses-ends-with-number = “{ $text }” kết thúc bằng một số, tên máy không như vậy; hãy nhập địa chỉ IP.
addresses-character = “{ $text }” có “{ $character }”: tên máy gồm chữ cái, chữ số và dấu gạch ngang, giữa các phần là dấu chấm.
addresses-not-a-name = “{ $text }” không phải tên máy: mỗi phần giữa các dấu chấm có 1 đến 63 chữ cái, chữ số và dấu gạch ngang, không có dấu gạch ngang ở hai đầu.
addresses-zeros = “{ $text }” có số bắt đầu bằng 0, các chương trình hiểu theo hai cách; hãy viết { $plain }.
addresses-four-numbers = “{ $text }” không phải địa chỉ IP: cần bốn số từ 0 đến 255.

## Cổng

addresses-no-port = Hãy nhập cổng; WinRM dùng 5985, hoặc 5986 qua HTTPS.
addresses-port-range = Không có cổng { $port }: cổng là 1 đến 65535; WinRM dùng 5985, hoặc 5986 qua HTTPS.
addresses-not-a-port = “{ $text }” không phải cổng: cổng là một số từ 1 đến 65535; WinRM dùng 5985, hoặc 5986 qua HTTPS.
